package org.undersigned.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.List;

/** That a ZIP code area lies, wholly or in part, in a district; 0 is a state's only one. */
@Entity
@IdClass(ZipDistrict.Key.class)
public class ZipDistrict extends PanacheEntityBase {

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
}
