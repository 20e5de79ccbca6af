package org.undersigned.access;

import java.time.Instant;
import java.util.UUID;

/** When somebody was last at the desk, as one kind of trace tells it. */
record LastUse(UUID staffMember, Instant at) {}
