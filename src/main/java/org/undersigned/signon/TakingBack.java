package org.undersigned.signon;

import org.undersigned.campaign.Letter;

/** Tells what is being taken off letters some at a time: before its end nobody outside is told of those that are still to go. */
public interface TakingBack {

    boolean isUnderWay(Letter letter);
}
