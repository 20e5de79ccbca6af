package org.undersigned.site;

import static io.quarkus.qute.TemplateInstance.LOCALE;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Locale;
import org.undersigned.base.Address;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Letter;
import org.undersigned.directory.Member;
import org.undersigned.directory.Organization;

/** Where the record's things stand on the site: {@code path} without and {@code link} with the language of the page. */
@TemplateExtension
final class Links {

    static String path(Campaign campaign) {
        return "/campaigns/" + campaign.slug;
    }

    static String link(Campaign campaign, @TemplateAttribute(LOCALE) Object locale) {
        return in(locale, path(campaign));
    }

    static String path(Letter letter) {
        return "/letters/" + letter.slug;
    }

    static String link(Letter letter, @TemplateAttribute(LOCALE) Object locale) {
        return in(locale, path(letter));
    }

    static String path(Organization organization) {
        return "/organizations/" + organization.slug;
    }

    static String link(Organization organization, @TemplateAttribute(LOCALE) Object locale) {
        return in(locale, path(organization));
    }

    static String path(Member member) {
        return "/members/" + member.bioguide;
    }

    static String link(Member member, @TemplateAttribute(LOCALE) Object locale) {
        return in(locale, path(member));
    }

    private static String in(Object locale, String path) {
        return new Address(locale instanceof Locale known ? known.getLanguage() : Address.ENGLISH, path).toString();
    }

    private Links() {}
}
