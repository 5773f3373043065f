package hearsay.resolve;

import hearsay.claim.CodePointSpan;
import hearsay.claim.OrganizationMention;
import hearsay.claim.Place;
import hearsay.claim.Source;
import hearsay.claim.SourceType;
import hearsay.mention.HeadNouns;
import hearsay.text.Blanks;
import hearsay.text.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A claim's source among its organizations: what makes a body the source ("ClassPass says") makes
 * it an organization, whether a tag has it or not, and there it has the source's name ("the Court",
 * which is the Audit Court). It hangs on the claim alone, so that gold made of a claim has the
 * same.
 */
public final class SourceOrganization {
  private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{N}.&'\u2019-]*";

  /** "Real Clear Politics", "Centre for Ports": no name with a common noun in it. */
  private static final Pattern NAME =
      Pattern.compile(CAPITAL + "(?: (?:(?:of|for|on|the|&) ){0,2}" + CAPITAL + ")*");

  /** "Acme and Velmar" */
  private static final Pattern SEVERAL = Pattern.compile("\\s(?:and|or|&)\\s");

  private static final Pattern ARTICLE = Pattern.compile("^(?i:the|an?) ");

  /** Before a body's name these say who has it, and are none of it. */
  private static final Set<String> PARTIES =
      WordLists.of(SourceOrganization.class, "words.tsv").get("party-adjective");

  private static final HeadNouns NOUNS = new HeadNouns();

  private SourceOrganization() {}

  /**
   * The organizations of a claim, its source among them.
   *
   * @param tagged those that have tags
   * @param source null for none
   * @param content where the content is
   */
  public static List<OrganizationMention> with(
      List<OrganizationMention> tagged, @Nullable Source source, List<CodePointSpan> content) {
    if (source == null
        || source.type() != SourceType.ORGANIZATION
        || source.spans().size() != 1
        || SEVERAL.matcher(source.name()).find()) {
      return tagged;
    }
    CodePointSpan place = place(source);
    boolean named =
        place != null
            && NAME.matcher(source.name()).matches()
            && !isCommon(source.name())
            && tagged.stream().noneMatch(one -> overlap(one.span(), place));
    if (place == null || !named) {
      return renamed(tagged, source);
    }
    Place in =
        content.stream().anyMatch(piece -> overlap(piece, place)) ? Place.CONTENT : Place.SOURCE;
    List<OrganizationMention> all = new ArrayList<>(tagged);
    all.add(new OrganizationMention(source.name(), place, source.name(), in));
    all.sort(Comparator.comparingInt(one -> one.span().start()));
    return List.copyOf(all);
  }

  /** Where the source's words have its name; null where they have it not. */
  private static @Nullable CodePointSpan place(Source source) {
    String words = source.text();
    String name = source.name();
    int at = words.indexOf(name);
    int end = at + name.length();
    boolean whole =
        at >= 0
            && (at == 0 || !Character.isLetterOrDigit(words.codePointBefore(at)))
            && (end == words.length() || !Character.isLetterOrDigit(words.codePointAt(end)));
    if (!whole) {
      return null;
    }
    int start = source.spans().get(0).start() + words.codePointCount(0, at);
    return new CodePointSpan(start, start + name.codePointCount(0, name.length()));
  }

  /** "Police", "Newly Released Document": a noun with a capital. */
  private static boolean isCommon(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String noun = NOUNS.singular(last);
    return (name.indexOf(' ') < 0 || !NOUNS.isBody(noun)) && !NOUNS.kinds(noun).isEmpty();
  }

  private static List<OrganizationMention> renamed(
      List<OrganizationMention> tagged, Source source) {
    String words = ARTICLE.matcher(Blanks.join(source.text())).replaceFirst("");
    CodePointSpan whole = source.spans().get(0);
    return tagged.stream()
        .map(
            one ->
                overlap(one.span(), whole)
                        && one.text().equals(words)
                        && isFuller(source.name(), one.name())
                    ? new OrganizationMention(one.text(), one.span(), source.name(), one.in())
                    : one)
        .toList();
  }

  /** "Audit Court" and "Court"; not "Republican Congress" and "Congress" */
  private static boolean isFuller(String name, String tag) {
    String first = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return name.length() > tag.length() && NAME.matcher(tag).matches() && !PARTIES.contains(first);
  }

  private static boolean overlap(CodePointSpan one, CodePointSpan other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
