package dev.winnow.portals.mapping;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Finding;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.AccessRightsList;
import dev.winnow.catalogue.vocabulary.Frequencies;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.reading.Said;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a record as a mapping says. */
final class MappedReader {

  private final Portal portal;
  private final Mapping mapping;
  private final Looked looked;
  private final SaidFields said;

  MappedReader(Portal portal, Mapping mapping, Looked looked) {
    this.portal = portal;
    this.mapping = mapping;
    this.looked = looked;
    this.said = new SaidFields(mapping.fields(), looked);
  }

  Dataset read(String sourceId) throws UnreadableRecordException {
    Texts title = said.title("title");
    if (title.isEmpty()) {
      throw new UnreadableRecordException(
          "no-title", "record '%s' says nothing where its title should be".formatted(sourceId));
    }
    DatasetBuilder builder =
        new DatasetBuilder(DatasetId.firstSeen(portal.id(), sourceId), sourceId)
            .title(title)
            .description(said.prose("description"))
            .keywords(keywords())
            .themes(Said.themes(said.texts("themes")))
            .publisher(publisher())
            .contactPoints(contacts())
            .distributions(MappedFiles.read(mapping.files(), looked))
            .findings(findings());
    where(builder, sourceId);
    when(builder);
    terms(builder);
    return builder.build();
  }

  private void where(DatasetBuilder builder, String sourceId) {
    var landingPage = said.address("landingPage");
    Optional<URI> own = mapping.detail().isPresent() ? Optional.of(looked.url()) : Optional.empty();
    boolean web = sourceId.startsWith("http://") || sourceId.startsWith("https://");
    builder
        .source(
            landingPage
                .value()
                .or(() -> web ? Said.address(sourceId).value() : Optional.empty())
                .or(() -> own))
        .landingPage(landingPage)
        .spatial(places())
        .identifiers(said.texts("identifiers"))
        .documentation(said.texts("documentation"))
        .applicableLegislation(said.texts("applicableLegislation"))
        .relations(said.texts("relations"));
  }

  private void when(DatasetBuilder builder) {
    String frequency = said.text("frequency");
    builder
        .issued(said.moment("issued"))
        .modified(said.moment("modified"))
        .recordModified(said.moment("recordModified"))
        .temporal(periods());
    if (!frequency.isEmpty()) {
      builder.frequency(Frequencies.resolve(frequency));
    }
  }

  private void terms(DatasetBuilder builder) {
    String access = said.text("accessRights");
    builder
        .licence(Licences.resolve(said.texts("licence")))
        .rights(said.prose("rights"))
        .languages(said.languages("languages"))
        .conformsTo(said.texts("conformsTo"))
        .provenance(said.prose("provenance"))
        .version(said.text("version"))
        .versionNotes(said.prose("versionNotes"));
    if (!access.isEmpty()) {
      builder.accessRights(AccessRightsList.resolve(access));
    }
  }

  private List<Text> keywords() {
    Map<String, Text> keywords = new LinkedHashMap<>();
    for (Text word : said.all("keywords")) {
      Said.keywords(word.language(), List.of(word.value()))
          .forEach(one -> keywords.putIfAbsent(one.value(), one));
    }
    return List.copyOf(keywords.values());
  }

  private Optional<Agent> publisher() {
    Texts name = said.title("publisher");
    String id = said.text("publisherId");
    return name.isEmpty() && id.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Agent(id, name, said.text("publisherType"), said.address("publisherPage").value()));
  }

  private List<ContactPoint> contacts() {
    String name = Said.line(said.text("contact"));
    var email = Said.email(said.text("contactEmail").replaceFirst("^mailto:", ""));
    var url = said.address("contactUrl");
    String telephone = said.text("contactTelephone");
    boolean none = name.isEmpty() && !email.isStated() && !url.isStated() && telephone.isEmpty();
    return none ? List.of() : List.of(new ContactPoint(name, email, url, telephone));
  }

  private List<Period> periods() {
    List<Period> periods = new ArrayList<>(Said.period(said.text("period")));
    periods.addAll(Said.period(said.text("periodStart"), said.text("periodEnd")));
    return periods;
  }

  private List<Place> places() {
    Texts label = said.title("place");
    String concept = said.text("placeConcept");
    String geometry = said.text("geometry");
    List<String> sides = said.all("box").stream().map(Text::value).toList();
    Optional<Place.Box> box =
        Said.box(sides.size() == 1 ? Arrays.asList(sides.get(0).strip().split("[\\s,;]+")) : sides);
    boolean oneName = said.texts("place").size() <= 1 || label.all().size() > 1;
    if (!oneName) {
      List<Place> places = new ArrayList<>(Said.places(said.texts("place")));
      if (box.isPresent() || !geometry.isEmpty()) {
        places.add(new Place(Texts.none(), concept, box, geometry));
      }
      return places;
    }
    boolean none = label.isEmpty() && concept.isEmpty() && geometry.isEmpty() && box.isEmpty();
    return none ? List.of() : List.of(new Place(label, concept, box, geometry));
  }

  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (String field : List.of("title", "description")) {
      Said.template(field, said.text(field)).ifPresent(findings::add);
    }
    return findings;
  }
}
