package hearsay.annotate;

import hearsay.annotate.organization.NameWord;
import hearsay.annotate.organization.OpeningWords;
import hearsay.annotate.organization.OrganizationFinder;
import hearsay.article.Article;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of organizations, persons and places: persons and places as the name model sees them,
 * organizations by all that the article tells of them. Thread-safe.
 */
final class NameFinder {
  private final NameModel model;
  private final OrganizationFinder organizationFinder = new OrganizationFinder();

  NameFinder(NameModel model) {
    this.model = model;
  }

  /** What was found, each list in text order. */
  record Found(List<OrganizationTag> organizations, List<NameTag> names) {}

  /** What a section of an article names, in text order. */
  record Section(List<Span> organizations, List<NameTag> others) {}

  /**
   * Reads sentences that follow one another: all of an article, or a section of one that is longer
   * than nearly any article, since much is kept of each word until the section is read.
   */
  Section read(List<Words> sentences) {
    List<List<NameWord>> scored = model.score(sentences);
    List<NameTag> others = new ArrayList<>();
    scored.forEach(sentence -> addOthers(sentence, others));
    return new Section(organizationFinder.find(scored), others);
  }

  /**
   * The names of an article.
   *
   * @param sections all of them, in text order
   * @param listed found wherever they are named, and stronger than what is found otherwise
   */
  Found find(Article article, List<Section> sections, OrganizationList listed) {
    String text = article.text();
    Span body = article.body();
    List<OrganizationTag> own = body == null ? List.of() : listed.find(text, body);
    List<Span> read = sections.stream().flatMap(part -> part.organizations().stream()).toList();
    List<NameTag> others =
        new ArrayList<>(sections.stream().flatMap(part -> part.others().stream()).toList());
    PersonsAfterBodies.Parted parted = PersonsAfterBodies.part(text, read, others);
    List<Span> organizations =
        StudiedNames.added(text, merged(own, parted.organizations()), others);
    others.addAll(parted.persons());
    others.sort(Comparator.comparing(NameTag::span));
    others.removeIf(other -> overlaps(organizations, other.span()));
    OrganizationNames names = OrganizationNames.of(text, organizations, own, others);
    return new Found(
        organizations.stream().map(span -> new OrganizationTag(span, names.nameOf(span))).toList(),
        others);
  }

  /** Those of the user's list, and the found ones that touch none of them. */
  private static List<Span> merged(List<OrganizationTag> own, List<Span> found) {
    List<Span> ownSpans = own.stream().map(OrganizationTag::span).toList();
    List<Span> all = new ArrayList<>(ownSpans);
    found.stream().filter(span -> !overlaps(ownSpans, span)).forEach(all::add);
    all.sort(Comparator.comparingInt(Span::start));
    return all;
  }

  /**
   * @param spans in text order, without overlaps
   */
  private static boolean overlaps(List<Span> spans, Span span) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < spans.size() && spans.get(low).overlaps(span);
  }

  private static void addOthers(List<NameWord> words, List<NameTag> others) {
    for (int from = 0; from < words.size(); ) {
      NameTag.Kind kind = kind(words.get(from));
      int to = from + 1;
      while (to < words.size() && kind == kind(words.get(to))) {
        to++;
      }
      if (kind != null) {
        int start = from == 0 ? OpeningWords.before(words, to) : from;
        NameModel.trimmed(words, start, to).ifPresent(s -> others.add(new NameTag(s, kind)));
      }
      from = to;
    }
  }

  private static NameTag.@Nullable Kind kind(NameWord word) {
    double none = 1 - word.organization() - word.person() - word.place();
    double rest = Math.max(none, word.organization());
    if (word.person() > rest && word.person() > word.place()) {
      return NameTag.Kind.PERSON;
    }
    return word.place() > rest ? NameTag.Kind.PLACE : null;
  }
}
