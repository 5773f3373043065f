package hearsay.mention;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What an organization's name says of its kind: "Omega Systems" is a company. */
final class NameWords {
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?:.* )?(?:Inc|Corp|Corporation|Co|Ltd|LLC|plc|PLC|GmbH|AG|KG|SE|SA|NV|Oy|AB|AS|Holdings?"
              + "|Industries|Systems|Technolog(?:y|ies)|Motors|Semiconductors?|Logisti\\w+|Works"
              + "|Securities|Aviation|Materials|Sensors|Optics|Photonics|Acoustics|Electronics"
              + "|Dynamics|Energy|Analytics|Cargo Services|Airlines|Airways|Shipping|Pharma\\w*)\\.?");
  private static final Pattern MEDIA =
      Pattern.compile(
          "(?:.* )?(?:Times|Post|Journal|Herald|News|Gazette|Tribune|Review|Radio|TV|Television"
              + "|Ledger|Telegraph|Guardian|Courier|Reuters|Bloomberg|CNN|BBC|Chronicle|Observer)");

  private static final Pattern CENTRAL_BANK =
      Pattern.compile(
          "(?:Bank of \\p{Lu}\\p{L}+|.*Central Bank.*|Federal Reserve.*|.*Reserve Bank.*)");

  private final HeadNouns headNouns;

  NameWords(HeadNouns headNouns) {
    this.headNouns = headNouns;
  }

  /** Whether a name of several words is a company's by its last one. */
  static boolean isCompany(String name) {
    return name.indexOf(' ') > 0 && COMPANY.matcher(name).matches();
  }

  /** Adds the nouns that the name holds or stands for, and all its words as modifiers. */
  void add(String name, Set<String> nouns, Set<String> modifiers) {
    for (String word : name.split("[ -]+", -1)) {
      String noun = headNouns.singular(word);
      if (headNouns.isBody(noun)) {
        nouns.add(noun);
      }
      modifiers.add(word.toLowerCase(Locale.ROOT));
    }
    if (COMPANY.matcher(name).matches()) {
      nouns.add("company");
    }
    if (CENTRAL_BANK.matcher(name).matches()) {
      nouns.add("bank");
      modifiers.add("central");
    }
    if (MEDIA.matcher(name).matches()) {
      nouns.add("newspaper");
    }
  }
}
