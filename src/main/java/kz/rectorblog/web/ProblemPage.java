package kz.rectorblog.web;

import org.jspecify.annotations.Nullable;

/**
 * The page {@code layout/problem}.
 *
 * @param form what was typed, to be copied or sent again; null where nothing was
 * @param signIn whether signing in would help
 * @param search whether a search box would help
 */
public record ProblemPage(
        int status,
        String title,
        String text,
        @Nullable String incident,
        @Nullable TypedForm form,
        boolean signIn,
        boolean search) {}
