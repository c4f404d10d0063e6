package dev.winnow.web.page;

/**
 * The page that says what went wrong.
 *
 * @param frame what stands around it
 * @param heading what is so
 * @param remedy what can be done
 */
public record ErrorPage(Frame frame, String heading, String remedy) {}
