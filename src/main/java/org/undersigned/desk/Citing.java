package org.undersigned.desk;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.undersigned.access.Access;
import org.undersigned.access.Permission;
import org.undersigned.campaign.Measure;
import org.undersigned.campaign.Revision;
import org.undersigned.campaign.Step;
import org.undersigned.desk.links.Link;
import org.undersigned.desk.links.Links;
import org.undersigned.ledger.Subject;
import org.undersigned.signon.ReportedCount;
import org.undersigned.signon.SignOn;
import org.undersigned.signon.Statement;
import org.undersigned.source.Source;

/** What cites a source. @param others how many more do, beyond those shown or in campaigns of others */
record Citing(List<Link> links, long others) {

    private static final int MOST_OF_A_KIND = 50;
    private static final List<Class<? extends Subject>> KINDS =
            List.of(Step.class, Measure.class, Revision.class, ReportedCount.class, Statement.class, SignOn.class);

    /** The addresses of the lists of all of them, kind by kind. */
    public List<String> lists() {
        return links.stream().map(one -> Links.address(one.kind())).distinct().toList();
    }

    @ApplicationScoped
    static class Finder {

        private final Access access;
        private final Links links;

        Finder(Access access, Links links) {
            this.access = access;
            this.links = links;
        }

        Citing of(Source source) {
            List<Link> cited = KINDS.stream()
                    .flatMap(kind -> some(kind, source).stream())
                    .filter(one -> access.may(Permission.RECORD, one.campaignId()))
                    .map(links::to)
                    .toList();
            return new Citing(cited, Source.cited(List.of(source)).getOrDefault(source.id, 0L) - cited.size());
        }

        private static <S extends Subject> List<S> some(Class<S> kind, Source source) {
            String its = kind.getSimpleName();
            return Panache.getEntityManager()
                    .createQuery(
                            "select s from " + its + " s join s.citations c where c.source = ?1 order by s.id", kind)
                    .setParameter(1, source)
                    .setMaxResults(MOST_OF_A_KIND)
                    .getResultList();
        }
    }
}
