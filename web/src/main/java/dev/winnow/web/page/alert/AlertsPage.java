package dev.winnow.web.page.alert;

import dev.winnow.web.page.Frame;
import dev.winnow.web.page.WatchForm;
import java.util.Optional;

/**
 * What alerts are, with the form where something is to be watched.
 *
 * @param frame what stands around it
 * @param form empty where nothing can be asked for
 * @param closed why not, in plain words; empty when it can
 */
public record AlertsPage(Frame frame, Optional<WatchForm> form, String closed) {}
