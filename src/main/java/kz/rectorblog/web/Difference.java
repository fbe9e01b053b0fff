package kz.rectorblog.web;

/**
 * One field of a form that came too late: shown by {@code layout/differences} (409).
 *
 * @param label the field's word, as shown
 * @param now what is kept now, as shown
 * @param typed what the late form would have put in its place, as shown
 */
public record Difference(String label, String now, String typed) {}
