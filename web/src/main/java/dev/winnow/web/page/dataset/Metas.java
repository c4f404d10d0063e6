package dev.winnow.web.page.dataset;

import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.catalogue.vocabulary.Theme;
import dev.winnow.store.StoredDataset;
import dev.winnow.web.page.Answers;
import dev.winnow.web.page.dataset.DatasetPage.Meta;
import dev.winnow.web.text.Element;
import dev.winnow.web.text.Harvested;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.SafeLink;
import dev.winnow.web.text.Voice;
import gg.jte.Content;
import gg.jte.html.escape.Escape;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers the small facts that stand beside a dataset's page. */
final class Metas {
  private static final int MOST = 8;

  private final StoredDataset stored;
  private final Dataset dataset;
  private final String portalName;
  private final Voice voice;
  private final String language;

  Metas(StoredDataset stored, String portalName, Voice voice) {
    this.stored = stored;
    this.dataset = stored.dataset();
    this.portalName = portalName;
    this.voice = voice;
    this.language = Answers.languageOf(dataset);
  }

  List<Meta> all() {
    List<Meta> all = new ArrayList<>();
    add(all, "meta.place", dataset.spatial().stream().flatMap(this::place).toList());
    add(all, "meta.time", dataset.temporal().stream().flatMap(this::period).toList());
    add(all, "meta.themes", dataset.themes().stream().map(this::theme).toList());
    add(all, "meta.kinds", new KindWords(voice).all(dataset));
    add(all, "meta.spectrum", List.of(new KindWords(voice).spectrum(dataset)));
    add(all, "meta.keywords", dataset.keywords().stream().map(this::keyword).toList());
    add(all, "meta.contact", contacts());
    add(all, "meta.portal", List.of(portal()));
    add(all, "meta.firstSeen", List.of(text(voice.dates().day(stored.firstSeen()))));
    add(all, "meta.lastSeen", List.of(text(voice.dates().time(stored.lastSeen()))));
    add(all, "meta.address", List.of(code(dataset.id().toString())));
    return all;
  }

  private void add(List<Meta> all, String label, List<Content> values) {
    if (values.isEmpty()) {
      return;
    }
    all.add(
        new Meta(
            voice.say(label),
            output -> {
              for (int i = 0; i < Math.min(values.size(), MOST); i++) {
                output.writeContent(i == 0 ? "" : ", ");
                values.get(i).writeTo(output);
              }
              output.writeContent(values.size() > MOST ? ", …" : "");
            }));
  }

  private Stream<Content> place(Place place) {
    Phrase label = Phrase.best(place.label(), voice.languages(), language);
    if (!label.isEmpty()) {
      return Stream.of(label.with(Harvested.plain(label.text(), 80)));
    }
    return place
        .box()
        .<Content>map(
            box -> text(voice.say("meta.box", box.west(), box.south(), box.east(), box.north())))
        .stream();
  }

  private Stream<Content> period(Period period) {
    String start = moment(period.start());
    String end = moment(period.end());
    return start.isEmpty() && end.isEmpty() ? Stream.of() : Stream.of(text(start + " – " + end));
  }

  private String moment(Stated<Moment> moment) {
    return moment.value().map(voice.dates()::end).orElse("");
  }

  private Content theme(Stated<Theme> theme) {
    return theme
        .value()
        .<Content>map(known -> text(DatasetPages.theme(known.name(), voice)))
        .orElse(
            voice
                .words()
                .rich("meta.themeUnread", new Phrase(language, Harvested.plain(theme.raw(), 60))));
  }

  private Content keyword(Text keyword) {
    String word = Harvested.plain(keyword.value(), 60);
    String address = "/?q=" + URLEncoder.encode("\"" + word + "\"", StandardCharsets.UTF_8);
    String tag = keyword.language().isEmpty() ? language : keyword.language();
    return Element.link(address, new Phrase(tag, word));
  }

  private List<Content> contacts() {
    List<Content> contacts =
        dataset.contactPoints().stream().flatMap(contact -> contact(contact).stream()).toList();
    if (!contacts.isEmpty()) {
      return contacts;
    }
    return List.of(text(voice.say("meta.noContact")));
  }

  private Optional<Content> contact(ContactPoint contact) {
    String name = Harvested.plain(contact.name(), 80);
    Optional<String> address =
        contact
            .email()
            .value()
            .map(email -> "mailto:" + email)
            .or(() -> SafeLink.of(contact.url()));
    if (address.isEmpty()) {
      return name.isBlank() ? Optional.empty() : Optional.of(new Phrase(language, name));
    }
    String shown = name.isBlank() ? contact.email().value().orElse(address.get()) : name;
    return Optional.of(LicenceViews.external(address.get(), Phrase.of(shown)));
  }

  private Content portal() {
    return Element.link("/portals/" + dataset.id().portal(), Phrase.of(portalName));
  }

  private static Content code(String text) {
    return output -> {
      output.writeContent("<code>");
      Escape.htmlContent(text, output);
      output.writeContent("</code>");
    };
  }

  private static Content text(String text) {
    return Element.text(text);
  }
}
