package dev.winnow.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Who may depend on whom, in sentences. */
class ArchitectureTest {

  private static final String GENERATED = "gg.jte.generated..";
  private static final Path ROOT = Path.of(System.getProperty("winnow.root", ".."));
  private static final JavaClasses WINNOW =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.winnow");

  @Test
  void everyPartIsLookedAt() {
    for (String name :
        List.of(
            "catalogue",
            "catalogue.vocabulary",
            "catalogue.dcat",
            "store",
            "harvest",
            "harvest.http",
            "links",
            "portals.ckan",
            "portals.dcat",
            "portals.datajson",
            "scoring",
            "scoring.metrics",
            "index",
            "alerts.event",
            "alerts.watch",
            "web",
            "app")) {
      assertTrue(WINNOW.containPackage("dev.winnow." + name), "no classes in dev.winnow." + name);
    }
  }

  @Test
  void noPackagesFormACycle() {
    assertEquals(Map.of(), PackageCycles.of(WINNOW.getPackage("dev.winnow")));
  }

  @Test
  void theCatalogueKnowsNothingButItself() {
    only("dev.winnow.catalogue..", "dev.winnow.catalogue..");
    only("dev.winnow.settings..", "dev.winnow.settings..");
  }

  @Test
  void theStoreKnowsTheCatalogueOnly() {
    only("dev.winnow.store..", "dev.winnow.store..", "dev.winnow.catalogue..");
  }

  @Test
  void scoringKnowsTheCatalogueOnlyAndWhatIsKeptOfBenchmarksTheStore() {
    only(
        "dev.winnow.scoring..",
        "dev.winnow.scoring..",
        "dev.winnow.catalogue..",
        "dev.winnow.settings..",
        "dev.winnow.store..");
    noClasses()
        .that()
        .resideInAPackage("dev.winnow.scoring..")
        .and()
        .resideOutsideOfPackage("dev.winnow.scoring.benchmark.kept..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.winnow.store..")
        .check(WINNOW);
  }

  @Test
  void theIndexFollowsTheStore() {
    only(
        "dev.winnow.index..", "dev.winnow.index..", "dev.winnow.store..", "dev.winnow.catalogue..");
  }

  @Test
  void alertsKnowTheStoreAndTheIndex() {
    only(
        "dev.winnow.alerts..",
        "dev.winnow.alerts..",
        "dev.winnow.index..",
        "dev.winnow.store..",
        "dev.winnow.catalogue..");
  }

  @Test
  void harvestKnowsTheStoreAndNoKindOfPortal() {
    only(
        "dev.winnow.harvest..",
        "dev.winnow.harvest..",
        "dev.winnow.store..",
        "dev.winnow.catalogue..");
  }

  @Test
  void aPortalTypeKnowsTheContractAndNoOtherPortalType() {
    only(
        "dev.winnow.portals.(*)..",
        "dev.winnow.portals..",
        "dev.winnow.harvest",
        "dev.winnow.settings",
        "dev.winnow.catalogue..");
    String portals = "dev.winnow.portals.";
    Set<String> shared = Set.of(portals + "json", portals + "reading");
    Set<String> all =
        WINNOW.getPackage("dev.winnow.portals").getSubpackages().stream()
            .map(JavaPackage::getName)
            .collect(Collectors.toSet());
    assertTrue(all.containsAll(shared) && all.size() > 20, all.toString());
    for (String one : all) {
      String[] others =
          all.stream()
              .filter(other -> !other.equals(one) && !shared.contains(other))
              .map(other -> other + "..")
              .toArray(String[]::new);
      never(one + "..", others);
    }
  }

  @Test
  void linksKnowTheFetcherAndTheStoreAndNoPortalType() {
    only(
        "dev.winnow.links..",
        "dev.winnow.links..",
        "dev.winnow.harvest..",
        "dev.winnow.store..",
        "dev.winnow.catalogue..");
  }

  @Test
  void thePagesSeeNoHarvester() {
    only(
        "dev.winnow.web..",
        "dev.winnow.web..",
        "dev.winnow.catalogue..",
        "dev.winnow.store..",
        "dev.winnow.index..",
        "dev.winnow.alerts..",
        "dev.winnow.scoring..",
        GENERATED);
  }

  @Test
  void nobodyKnowsTheProgramThatWiresEverything() {
    library("dev.winnow.app..", "dev.winnow.app..");
  }

  @Test
  void eachLibraryIsKnownToOnePlace() {
    library("org.apache.jena..", "dev.winnow.catalogue.dcat..", "dev.winnow.scoring.shacl..");
    library("org.apache.lucene..", "dev.winnow.index..");
    library("org.apache.camel..", "dev.winnow.harvest.route..", "dev.winnow.app..");
    library("org.quartz..", "dev.winnow.harvest.route..", "dev.winnow.app..");
    library("org.jdbi..", "dev.winnow.store..");
    library("java.sql..", "dev.winnow.store..");
    library("org.flywaydb..", "dev.winnow.store..");
    library("io.javalin..", "dev.winnow.web..", "dev.winnow.app.demo..");
    library("picocli..", "dev.winnow.app..");
    library("crawlercommons..", "dev.winnow.harvest.http..", "dev.winnow.portals..");
    library("org.apache.hc..", "dev.winnow.harvest.http..");
    library("org.yaml..", "dev.winnow.settings..");
    library("org.apache.commons.statistics..", "dev.winnow.scoring.benchmark.statistics..");
    library("org.apache.commons.rng..", "dev.winnow.scoring.benchmark.statistics..");
    library("com.jayway.jsonpath..", "dev.winnow.portals.mapping..");
    library(
        "org.jsoup..",
        "dev.winnow.portals..",
        "dev.winnow.links",
        "dev.winnow.web..",
        "dev.winnow.index..",
        "dev.winnow.harvest.http..");
    library("org.apache.tika..", "dev.winnow.links.sniff..");
    library("jakarta.mail..", "dev.winnow.app.camel..");
    library("org.eclipse.angus..", "dev.winnow.app.camel..");
  }

  @Test
  void noPackageIsNamedAfterNothing() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..util..", "..utils..", "..common..", "..helper..", "..manager..", "..impl..")
        .check(WINNOW);
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$").check(WINNOW);
  }

  @Test
  void ourClassesAreNotExtendedByOurselves() {
    for (JavaClass type : WINNOW) {
      boolean extensible =
          type.isInterface()
              || type.isEnum()
              || type.isAnonymousClass()
              || type.getModifiers().contains(JavaModifier.FINAL)
              || type.getModifiers().contains(JavaModifier.ABSTRACT);
      assertTrue(
          extensible || type.getSubclasses().isEmpty(),
          type.getName() + " is extended by " + type.getSubclasses());
    }
  }

  @Test
  void everyPackageSaysThatNothingIsNull() {
    for (String name : packages()) {
      classes()
          .that()
          .haveFullyQualifiedName(name + ".package-info")
          .should()
          .beAnnotatedWith(NullMarked.class)
          .allowEmptyShould(false)
          .check(WINNOW);
    }
  }

  @Test
  void aPackageHoldsAtMostTwentyFiles() throws IOException {
    Map<String, Long> tooFull = new TreeMap<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      files
          .filter(file -> file.toString().matches(".*/src/main/java/.*\\.java"))
          .forEach(file -> tooFull.merge(file.getParent().toString(), 1L, Long::sum));
    }
    assertTrue(tooFull.size() > 20, "the sources were not found below " + ROOT);
    tooFull.values().removeIf(files -> files <= 20);
    assertEquals(Map.of(), tooFull);
  }

  private static Set<String> packages() {
    return WINNOW.stream()
        .map(JavaClass::getPackageName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void only(String who, String... whom) {
    ArchRule rule =
        noClasses()
            .that()
            .resideInAPackage(who)
            .should()
            .dependOnClassesThat(
                DescribedPredicate.describe(
                    "are Winnow's own outside " + List.of(whom),
                    (JavaClass type) ->
                        type.getPackageName().startsWith("dev.winnow")
                            && List.of(whom).stream()
                                .noneMatch(
                                    place ->
                                        JavaClass.Predicates.resideInAPackage(place).test(type))));
    rule.check(WINNOW);
  }

  private static void never(String part, String... others) {
    noClasses()
        .that()
        .resideInAPackage(part)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(WINNOW);
  }

  private static void library(String library, String... places) {
    noClasses()
        .that()
        .resideOutsideOfPackages(places)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(WINNOW);
  }
}
