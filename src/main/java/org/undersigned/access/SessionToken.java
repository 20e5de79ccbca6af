package org.undersigned.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** What a browser shows to be known as somebody. */
class SessionToken extends BaseAuthenticationRequest {

    final String token;

    SessionToken(String token) {
        this.token = token;
    }
}
