package org.undersigned.publishing.seeds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.undersigned.base.Writes;
import org.undersigned.directory.Roster;
import org.undersigned.ledger.Ledger;
import org.undersigned.publishing.yaml.Fields;
import org.undersigned.publishing.yaml.FileRefused;
import org.undersigned.publishing.yaml.Problems;
import org.undersigned.publishing.yaml.YamlFile;

/** Loads the directory by its manifest: who sat where on a known day, and the districts of each ZIP code. */
@ApplicationScoped
class DirectoryLoader {

    private static final String MANIFEST = "directory.yaml";

    private final Ledger ledger;
    private final Clock clock;

    DirectoryLoader(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param read gives a file of the directory's folder by its name
     * @throws FileRefused with every mistake of a file, by line; nothing was changed
     */
    @Writes
    void load(String folder, Function<String, byte[]> read) {
        Problems problems = new Problems(folder + "/" + MANIFEST);
        Fields in = YamlFile.read(read.apply(folder + "/" + MANIFEST), problems);
        in.need("format")
                .named(text -> text.equals("1") ? Optional.of(text) : Optional.empty(), "1, the only format there is");
        List<Table> tables = new ArrayList<>(in.each("files", Table::read));
        in.close();
        problems.refuseAny();
        tables.forEach(table -> load(table, folder + "/" + table.file(), read));
    }

    private void load(Table table, String name, Function<String, byte[]> read) {
        CsvFile file = CsvFile.read(name, read.apply(name));
        switch (table.holds()) {
            case MEMBERS -> MemberTable.load(file, entered(table.roster()));
            case ZIP_DISTRICTS -> ZipTable.load(file);
        }
    }

    private Roster entered(Roster roster) {
        roster.loadedAt = clock.instant();
        ledger.made("roster.added", roster);
        return roster;
    }

    enum Holds {
        MEMBERS,
        ZIP_DISTRICTS
    }

    /** One entry of the manifest. */
    record Table(String file, Holds holds, Roster roster) {

        static Table read(Fields in) {
            String file = in.need("file").line(100);
            Holds holds = in.need("holds").oneOf(Holds.class);
            Roster roster = new Roster();
            roster.title = in.need("title").line(300);
            in.need("congress").number(1, 999);
            if (holds == Holds.MEMBERS) {
                roster.holdsOn = in.need("known_on").date();
            } else {
                in.values("differs_in");
            }
            roster.licence = in.need("licence").line(100);
            in.may("licence_file").line(100);
            in.may("note").text(4_000);
            in.need("source");
            in.part("source").ifPresent(source -> readSource(source, roster));
            return new Table(file, holds, roster);
        }

        private static void readSource(Fields in, Roster roster) {
            roster.publisher = in.need("publisher").line(300);
            in.may("date").date();
            roster.address = in.need("address").line(2_000);
            in.close();
        }
    }
}
