package dateline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The road runs one way: what the packages may use, and what no class may do. */
@AnalyzeClasses(packages = "dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** The packages in the order of the road. */
  private static final List<String> ROAD =
      List.of(
          "read",
          "annotate",
          "extract",
          "resolve",
          "describe",
          "store",
          "publish",
          "serve",
          "learn",
          "evaluate",
          "cluster",
          "command");

  /** From files to readings: plain Java, no RDF. */
  private static final String[] PLAIN = {
    "dateline.read..", "dateline.annotate..", "dateline.extract..", "dateline.resolve.."
  };

  /** What makes plain statements of the Turtle files of ontology/. */
  private static final Set<String> LOADERS =
      Set.of("dateline.annotate.TurtleFile", "dateline.read.GivenRdf");

  @ArchTest
  static void aPackageUsesOnlyPackagesAboveIt(JavaClasses all) {
    for (int i = 0; i < ROAD.size(); i++) {
      Stream<String> above = ROAD.subList(0, i + 1).stream().map(ArchitectureTest::packageName);
      String[] allowed = above.toArray(String[]::new);
      classes()
          .that()
          .resideInAPackage(packageName(ROAD.get(i)))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(allowed)
                  .or(resideOutsideOfPackages("dateline.."))
                  .or(pipelineFor(ROAD.get(i))))
          .allowEmptyShould(true)
          .check(all);
    }
  }

  /** The road itself may be walked by whatever comes behind its last stretch. */
  private static DescribedPredicate<JavaClass> pipelineFor(String name) {
    boolean behind = ROAD.indexOf(name) > ROAD.indexOf("resolve");
    return DescribedPredicate.describe(
        "the pipeline", type -> behind && type.getPackageName().equals("dateline"));
  }

  private static String packageName(String name) {
    return "dateline." + name + "..";
  }

  @ArchTest
  static final ArchRule everyClassStandsOnTheRoad =
      classes()
          .should()
          .resideInAnyPackage(
              Stream.concat(Stream.of("dateline"), ROAD.stream().map(ArchitectureTest::packageName))
                  .toArray(String[]::new));

  @ArchTest
  static final ArchRule theRootIsReadingOnly =
      classes()
          .that()
          .resideInAPackage("dateline")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(PLAIN)
                  .or(resideInAnyPackage("dateline"))
                  .or(resideOutsideOfPackages("dateline..")))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule thereAreNoCircles =
      slices().matching("dateline.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyCommandsUseTraining =
      noClasses()
          .that()
          .resideOutsideOfPackages("dateline.learn..", "dateline.command..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dateline.learn..");

  @ArchTest
  static final ArchRule rdfBeginsBehindReading =
      noClasses()
          .that(
              resideInAnyPackage(PLAIN)
                  .and(DescribedPredicate.describe("are no loaders", c -> !isLoader(c))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..")
          .allowEmptyShould(true);

  private static boolean isLoader(JavaClass type) {
    String outer = type.getName().replaceFirst("\\$.*", "");
    return LOADERS.contains(outer);
  }

  @ArchTest
  static final ArchRule onlyAnnotationAndTrainingUseOpenNlp =
      noClasses()
          .that()
          .resideOutsideOfPackages("dateline.annotate..", "dateline.learn..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("opennlp..");

  @ArchTest
  static final ArchRule staticFieldsAreFinal =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should()
          .beFinal();

  /** A final field of one of these types can still be changed by whoever holds it. */
  private static final Set<String> CHANGEABLE =
      Set.of(
          "java.util.ArrayList",
          "java.util.LinkedList",
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.EnumMap",
          "java.util.HashSet",
          "java.util.LinkedHashSet",
          "java.util.TreeSet",
          "java.util.BitSet",
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.ConcurrentMap",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong",
          "java.util.concurrent.atomic.AtomicBoolean",
          "java.util.concurrent.atomic.AtomicReference",
          "java.lang.StringBuilder",
          "java.lang.ThreadLocal",
          "java.util.Random");

  @ArchTest
  static final ArchRule staticFieldsHoldNothingThatChanges =
      fields().that().areStatic().should(holdNothingThatChanges());

  private static ArchCondition<JavaField> holdNothingThatChanges() {
    return new ArchCondition<>("hold nothing that changes") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        if (CHANGEABLE.contains(field.getRawType().getName())) {
          events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
        }
      }
    };
  }

  @ArchTest
  static final ArchRule typesAreNounsOfTheDomain =
      noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)(\\$.*)?");

  @ArchTest
  static final ArchRule onlyCommandsPrint =
      noClasses()
          .that()
          .resideOutsideOfPackages("dateline.command..", "dateline.cluster..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule onlyCommandsEndTheProgram =
      noClasses()
          .that()
          .resideOutsideOfPackages("dateline.command..", "dateline.cluster..")
          .should()
          .callMethod(System.class, "exit", int.class);
}
