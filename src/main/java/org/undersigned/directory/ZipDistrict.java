package org.undersigned.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * That a ZIP code area lies, wholly or in part, in a district; 0 is a state's only one.
 *
 * <p>The table held is the one that {@code seeds/directory/directory.yaml} describes: in the lines of the 116th Congress,
 * which North Carolina changed for the 117th, and every state but a few for the 118th.
 */
@Entity
@IdClass(ZipDistrict.Key.class)
public class ZipDistrict extends PanacheEntityBase {

    private static final LocalDate LAST_DAY = LocalDate.of(2023, 1, 2);
    private static final Map<String, LocalDate> LAST_DAY_IN = Map.of("NC", LocalDate.of(2021, 1, 2));

    public record Key(String zip, String state, int district) implements Serializable {}

    @Id
    public String zip;

    @Id
    public String state;

    @Id
    public int district;

    public static List<ZipDistrict> of(String zip) {
        return list("zip = ?1 order by state, district", zip);
    }

    /** Whether a state has such a district in these lines. */
    public static boolean knows(String state, int district) {
        return count("state = ?1 and district = ?2", state, district) > 0;
    }

    /** Whether a state's lines were still these on a day. */
    public static boolean hold(String state, LocalDate day) {
        return !day.isAfter(LAST_DAY_IN.getOrDefault(state, LAST_DAY));
    }
}
