package org.undersigned.base;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.persistence.NoResultException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers whatever goes wrong: programs get a problem with a code, people a page of their door, nobody a stack trace. */
class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final String NEVER_KEPT = "no-store";
    private static final int SECONDS_UNTIL_LESS_BUSY = 10;
    private static final Pattern FORM_READERS = Pattern.compile(
            "org\\.jboss\\.resteasy\\.reactive\\..*(\\.core\\.multipart\\..*|\\.(Server)?FormUrlEncodedProvider)");

    private final List<FailurePage> pages;
    private final ObjectMapper json;

    Failures(@All List<FailurePage> pages, ObjectMapper json) {
        this.pages = pages;
        this.json = json;
    }

    @ServerExceptionMapper
    Response failed(Failure failure, ContainerRequestContext request) {
        Response answer = answer(failure.problem, request);
        if (failure.problem.status() == 503) {
            answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_LESS_BUSY);
        }
        return answer;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal, ContainerRequestContext request) {
        return answer(Problem.of(refusal), request);
    }

    @ServerExceptionMapper
    Response unknown(NoResultException nothing, ContainerRequestContext request) {
        return answer(Problem.of(404), request);
    }

    @ServerExceptionMapper
    Response ended(WebApplicationException ending, ContainerRequestContext request) {
        Response given = ending.getResponse();
        if (given.getStatus() < 400 || given.hasEntity()) {
            return given;
        }
        if (given.getStatus() >= 500) {
            LOG.errorf(
                    ending,
                    "%s %s failed",
                    request.getMethod(),
                    request.getUriInfo().getPath());
        }
        Response answer = answer(Problem.of(given.getStatus()), request);
        answer.getHeaders().putAll(given.getHeaders());
        if (given.getStatus() == 405) {
            answer.getHeaders().putSingle(HttpHeaders.ALLOW, allowed(request));
        }
        return answer;
    }

    // Only the desk takes forms, at addresses that are either read or posted to; a form's own address takes both.
    private static String allowed(ContainerRequestContext request) {
        boolean posts = Door.at(request.getUriInfo().getRequestUri().getPath()) == Door.DESK
                && request.getMethod().equals("GET");
        return posts ? "POST" : "GET, HEAD, OPTIONS";
    }

    @ServerExceptionMapper
    Response broke(Throwable fault, ContainerRequestContext request) {
        if (isOfTheForm(fault)) {
            return answer(Problem.of(400), request);
        }
        LOG.errorf(
                fault, "%s %s failed", request.getMethod(), request.getUriInfo().getPath());
        return answer(Problem.of(500), request);
    }

    // Whatever is malformed in a form ends in an exception of some general kind.
    private static boolean isOfTheForm(Throwable fault) {
        return Stream.of(fault.getStackTrace())
                .anyMatch(frame -> FORM_READERS.matcher(frame.getClassName()).matches());
    }

    private Response answer(Problem problem, ContainerRequestContext request) {
        Door door = Door.at(request.getUriInfo().getRequestUri().getPath());
        Response.ResponseBuilder answer =
                Response.status(problem.status()).header(HttpHeaders.CACHE_CONTROL, NEVER_KEPT);
        return door == Door.API
                ? answer.type(Problem.MEDIA_TYPE).entity(written(problem)).build()
                : answer.type(MediaType.TEXT_HTML + ";charset=UTF-8")
                        .entity(page(door, problem))
                        .build();
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String page(Door door, Problem problem) {
        try {
            return pages.stream()
                    .filter(page -> page.isOf(door))
                    .findFirst()
                    .map(page -> page.show(problem).render())
                    .orElseGet(() -> plainPage(problem));
        } catch (RuntimeException broken) {
            LOG.error("The page that shows a failure failed itself", broken);
            return plainPage(problem);
        }
    }

    private static String plainPage(Problem problem) {
        String title = escaped(problem.title());
        return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + title + "</title><h1>" + title
                + "</h1><p>" + escaped(problem.detail()) + "</p></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
