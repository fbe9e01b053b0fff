package kz.rectorblog.staff;

/** Whether somebody works with the blog (still). */
enum Employment {
    EMPLOYED,
    DISMISSED
}
