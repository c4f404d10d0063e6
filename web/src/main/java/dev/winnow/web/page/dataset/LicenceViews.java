package dev.winnow.web.page.dataset;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licence.Condition;
import dev.winnow.store.StoredDataset;
import dev.winnow.web.page.Answers;
import dev.winnow.web.page.Icon;
import dev.winnow.web.page.dataset.LicenceView.Column;
import dev.winnow.web.page.dataset.LicenceView.Reading;
import dev.winnow.web.page.dataset.LicenceView.Tick;
import dev.winnow.web.text.Element;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.SafeLink;
import dev.winnow.web.text.Voice;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a licence into plain words. */
final class LicenceViews {
  private final Dataset dataset;
  private final Optional<Organisation> organisation;
  private final LicenceReading reading;
  private final Voice voice;

  LicenceViews(StoredDataset stored, Voice voice) {
    this.dataset = stored.dataset();
    this.organisation = stored.organisation();
    this.reading = LicenceReading.of(dataset);
    this.voice = voice;
  }

  LicenceView view() {
    return new LicenceView(
        intro(),
        known().map(this::terms).orElseGet(this::unknown),
        reading.conflict() ? voice.say("licence.disagree") : "",
        reading.statements().stream().map(this::reading).toList());
  }

  /** The licence, when what it allows is known. */
  private Optional<Licence> known() {
    boolean clear = Set.of("any", "credit", "alike", "nc", "nd").contains(reading.may());
    return reading.licence().filter(licence -> clear);
  }

  private Content intro() {
    if (reading.licence().isPresent()) {
      String key = known().isPresent() ? "licence.intro." + reading.may() : "licence.intro.named";
      return voice.words().rich(key, linked(reading.licence().get()));
    }
    if (!reading.isStated()) {
      return Element.text(voice.say("licence.intro.none"));
    }
    return reading.partial(dataset).map(this::partly).orElseGet(this::unclear);
  }

  private Content partly(LicenceReading.Partial partial) {
    return voice
        .words()
        .rich("licence.intro.onSome", linked(partial.licence()), partial.files(), partial.of());
  }

  private Content unclear() {
    Content said =
        Element.quote(
            reading.statements().stream()
                .map(LicenceReading.Statement::said)
                .filter(words -> !LicenceReading.saysNothing(words))
                .findFirst()
                .map(words -> Answers.quoted(words, dataset))
                .orElse(Phrase.of("")));
    return voice.words().rich("licence.intro.unclear", said);
  }

  private static Content linked(Licence licence) {
    Content name = Element.strong(licence.name());
    return licence
        .address()
        .flatMap(SafeLink::of)
        .map(address -> external(address, name))
        .orElse(name);
  }

  private List<Column> terms(Licence licence) {
    Set<Condition> conditions = licence.conditions();
    List<Tick> may = new ArrayList<>();
    List<Tick> must = new ArrayList<>();
    List<Tick> mayNot = new ArrayList<>();
    may.add(tick(Icon.OK, "deed.use"));
    (conditions.contains(Condition.NO_DERIVATIVES) ? mayNot : may)
        .add(tick(iconUnless(conditions, Condition.NO_DERIVATIVES), "deed.change"));
    (conditions.contains(Condition.NON_COMMERCIAL) ? mayNot : may)
        .add(tick(iconUnless(conditions, Condition.NON_COMMERCIAL), "deed.commerce"));
    if (conditions.contains(Condition.ATTRIBUTION)) {
      must.add(new Tick(Icon.OK, voice.words().rich("deed.name", publisher())));
    }
    if (conditions.contains(Condition.SHARE_ALIKE)) {
      must.add(tick(Icon.OK, "deed.alike"));
    }
    if (must.isEmpty()) {
      must.add(tick(Icon.OK, "deed.nothing"));
    }
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column(voice.say("licence.may"), may),
                new Column(voice.say("licence.must"), must)));
    if (!mayNot.isEmpty()) {
      columns.add(new Column(voice.say("licence.mayNot"), mayNot));
    }
    return columns;
  }

  private List<Column> unknown() {
    return List.of(
        new Column(
            voice.say("licence.notKnown"),
            List.of(
                tick(Icon.UNKNOWN, "deed.use"),
                tick(Icon.UNKNOWN, "deed.change"),
                tick(Icon.UNKNOWN, "deed.commerce"))));
  }

  private static Icon iconUnless(Set<Condition> conditions, Condition forbidden) {
    return conditions.contains(forbidden) ? Icon.WARN : Icon.OK;
  }

  private Tick tick(Icon icon, String key) {
    return new Tick(icon, Element.text(voice.say(key)));
  }

  private Phrase publisher() {
    return organisation
        .map(Organisation::name)
        .map(Phrase::of)
        .orElse(Phrase.of(voice.say("deed.publisher")));
  }

  private Reading reading(LicenceReading.Statement statement) {
    String understood =
        statement
            .understood()
            .map(licence -> voice.say("said.understood", licence.name(), statement.rule()))
            .orElse(voice.say("said.notUnderstood", statement.rule()));
    return new Reading(
        voice.say("said.where." + statement.where()),
        Answers.quoted(statement.said(), dataset),
        understood);
  }

  static Content external(String address, Content inner) {
    return output -> {
      output.writeContent("<a rel=\"nofollow noopener noreferrer\" href=\"");
      gg.jte.html.escape.Escape.htmlAttribute(address, output);
      output.writeContent("\">");
      inner.writeTo(output);
      output.writeContent("</a>");
    };
  }
}
