package dev.winnow.web.page.dataset;

import dev.winnow.web.page.Frame;
import dev.winnow.web.text.Phrase;
import gg.jte.Content;
import java.util.Optional;

/**
 * The page of a dataset that is no longer there.
 *
 * @param frame what stands around it
 * @param title as it was
 * @param publisher who published it; may be empty
 * @param publisherAddress that organisation's page
 * @param story since when it is gone and how we know
 * @param decision who removed it, and why; may be empty
 * @param text the beginning of its description
 * @param history what happened to it
 * @param links where its past can be looked at
 */
public record GonePage(
    Frame frame,
    Phrase title,
    Phrase publisher,
    Optional<String> publisherAddress,
    Content story,
    Content decision,
    Phrase text,
    DatasetPage.History history,
    DatasetPage.Links links) {}
