package org.undersigned.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.persistence.NoResultException;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.undersigned.access.Access;
import org.undersigned.base.Errors;
import org.undersigned.base.Submission;
import org.undersigned.base.Typed;
import org.undersigned.campaign.Letter;
import org.undersigned.desk.links.Link;
import org.undersigned.desk.links.Links;
import org.undersigned.desk.lists.Lists;
import org.undersigned.ledger.Subject;
import org.undersigned.source.StrikingService;

/** What the pages of campaigns, letters and all that belongs to them have in common: who may come there, and how they are answered. */
@Singleton
class Parts {

    final Edits edits;
    final StrikingService strikings;
    private final Validator validator;
    final Lists lists;
    final Access access;
    private final Links links;

    Parts(Edits edits, StrikingService strikings, Validator validator, Lists lists, Access access, Links links) {
        this.edits = edits;
        this.strikings = strikings;
        this.validator = validator;
        this.lists = lists;
        this.access = access;
        this.links = links;
    }

    /** The campaign or letter that an address names, in which whoever is signed in may record. */
    <W extends Subject> W whole(Class<W> type, MultivaluedMap<String, String> asked) {
        return Typed.id(Typed.text(asked.getFirst(type == Letter.class ? "letter" : "campaign")))
                .map(id -> access.mine(type, id))
                .orElseThrow(NoResultException::new);
    }

    /**
     * Does something for which a reason is given.
     *
     * @param next where it shows
     * @param again the page, where it cannot be done
     */
    Response act(ActForm form, Consumer<String> useCase, String next, Function<Errors, TemplateInstance> again) {
        return new Submission(form.check(validator))
                .then(
                        () -> {
                            useCase.accept(form.reason());
                            return next;
                        },
                        again);
    }

    Link link(Subject part) {
        return links.to(part);
    }

    List<Link> links(Collection<? extends Subject> some) {
        return links.to(some);
    }

    Whole shown(Subject whole) {
        return new Whole(whole.subjectType(), whole.id, links.to(whole).name());
    }
}
