import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** usage: VeraCheck FLAVOUR FILE.pdf... Prints PASS, FAIL or ERROR for each file; exit 0 when all pass. */
public class VeraCheck {
  public static void main(String[] args) throws Exception {
    java.util.logging.LogManager.getLogManager().reset(); // the engine logs what it also reports
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(args[0]);
    boolean allPass = true;
    for (int i = 1; i < args.length; i++) {
      allPass &= passes(flavour, args[i]);
    }
    System.exit(allPass ? 0 : 1);
  }

  private static boolean passes(PDFAFlavour flavour, String path) {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(path), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      boolean pass = result.isCompliant();
      System.out.printf("%s %s %s checks=%d%n",
          pass ? "PASS" : "FAIL", flavour.getId(), path, result.getTotalAssertions());
      // One line a broken clause, with the number of places: a fault in a table repeats in every cell.
      Map<String, Integer> broken = new TreeMap<>();
      for (TestAssertion test : result.getTestAssertions()) {
        if (test.getStatus() == TestAssertion.Status.FAILED) {
          broken.merge(test.getRuleId().getClause() + "-" + test.getRuleId().getTestNumber()
              + " " + test.getMessage(), 1, Integer::sum);
        }
      }
      broken.forEach((clause, times) -> System.out.println("   " + times + "x " + clause));
      return pass;
    } catch (Exception e) {
      System.out.printf("ERROR %s %s %s%n", flavour.getId(), path, e);
      return false;
    }
  }
}
