package org.undersigned.intake.imports;

/** What a column of a table says of a sign-on. */
public enum Column {
    ORGANIZATION,
    NAME,
    FIRST_NAME,
    LAST_NAME,
    TITLE,
    BIOGUIDE,
    WEBSITE,
    LEVEL,
    PLACE,
    CITY,
    STATE,
    EMAIL,
    DATE,
    KIND,
    /** What became of it, as the desk's own file of sign-ons tells. */
    STANDING
}
