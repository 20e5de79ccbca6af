package org.undersigned.publishing;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Marks pages that are kept as bytes until the record changes.
 *
 * <p>On a method that returns a {@code TemplateInstance}. The page may depend on its path and on the query parameters that the
 * method declares, and on nothing else of the request; only the page without parameters is kept.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Snapshot {}
