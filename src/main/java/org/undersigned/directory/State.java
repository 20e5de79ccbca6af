package org.undersigned.directory;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A state, district or territory that sends somebody to the Congress, by its postal code. */
public enum State {
    AK("Alaska", "Alaska"),
    AL("Alabama", "Alabama"),
    AR("Arkansas", "Arkansas"),
    AZ("Arizona", "Arizona"),
    CA("California", "California"),
    CO("Colorado", "Colorado"),
    CT("Connecticut", "Connecticut"),
    DE("Delaware", "Delaware"),
    FL("Florida", "Florida"),
    GA("Georgia", "Georgia"),
    HI("Hawaii", "Hawái"),
    IA("Iowa", "Iowa"),
    ID("Idaho", "Idaho"),
    IL("Illinois", "Illinois"),
    IN("Indiana", "Indiana"),
    KS("Kansas", "Kansas"),
    KY("Kentucky", "Kentucky"),
    LA("Louisiana", "Luisiana"),
    MA("Massachusetts", "Massachusetts"),
    MD("Maryland", "Maryland"),
    ME("Maine", "Maine"),
    MI("Michigan", "Míchigan"),
    MN("Minnesota", "Minnesota"),
    MO("Missouri", "Misuri"),
    MS("Mississippi", "Misisipi"),
    MT("Montana", "Montana"),
    NC("North Carolina", "Carolina del Norte"),
    ND("North Dakota", "Dakota del Norte"),
    NE("Nebraska", "Nebraska"),
    NH("New Hampshire", "Nuevo Hampshire"),
    NJ("New Jersey", "Nueva Jersey"),
    NM("New Mexico", "Nuevo México"),
    NV("Nevada", "Nevada"),
    NY("New York", "Nueva York"),
    OH("Ohio", "Ohio"),
    OK("Oklahoma", "Oklahoma"),
    OR("Oregon", "Oregón"),
    PA("Pennsylvania", "Pensilvania"),
    RI("Rhode Island", "Rhode Island"),
    SC("South Carolina", "Carolina del Sur"),
    SD("South Dakota", "Dakota del Sur"),
    TN("Tennessee", "Tennessee"),
    TX("Texas", "Texas"),
    UT("Utah", "Utah"),
    VA("Virginia", "Virginia"),
    VT("Vermont", "Vermont"),
    WA("Washington", "Washington"),
    WI("Wisconsin", "Wisconsin"),
    WV("West Virginia", "Virginia Occidental"),
    WY("Wyoming", "Wyoming"),
    DC("District of Columbia", "Distrito de Columbia"),
    AS("American Samoa", "Samoa Americana"),
    GU("Guam", "Guam"),
    MP("Northern Mariana Islands", "Islas Marianas del Norte"),
    PR("Puerto Rico", "Puerto Rico"),
    VI("U.S. Virgin Islands", "Islas Vírgenes de los Estados Unidos");

    private static final Set<State> WITHOUT_SENATORS = EnumSet.of(DC, AS, GU, MP, PR, VI);

    private final String english;
    private final String spanish;

    State(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** The District of Columbia and the territories send a delegate to the House, and nobody to the Senate. */
    public boolean hasSenators() {
        return !WITHOUT_SENATORS.contains(this);
    }

    public String in(String language) {
        return language.equals("es") ? spanish : english;
    }

    /** All of them, by their names in a language. */
    public static List<State> inOrder(String language) {
        return Arrays.stream(values())
                .sorted(Comparator.comparing(
                        state -> state.in(language), Collator.getInstance(Locale.forLanguageTag(language))))
                .toList();
    }

    public static Optional<State> find(String code) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(code))
                .findFirst();
    }
}
