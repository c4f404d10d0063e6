package dev.winnow.app.lock;

/**
 * Something about a dataset that is not as it was locked.
 *
 * @param asked by what the lock file names it
 * @param title what it is called; its id when it is not known
 * @param rule which kind of deviation
 * @param message what is so, with both sides
 */
public record Deviation(String asked, String title, Rule rule, String message) {}
