package hearsay.repair;

import hearsay.annotate.Sentence;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.LabelledTurn;
import hearsay.mention.NamedMention;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answers of an interview whose questions and answers have no names or letters before them, as
 * where a page had set them in other type: paragraphs that end in a question mark and address
 * someone, each with an answer in the first person below it. Each answer with all its paragraphs is
 * the claim of whom the introduction names last; the questions are none.
 */
final class InterviewAnswer implements Repair {
  static final String FINDER = "interview";

  /** As that of labelled turns. */
  private static final double CONFIDENCE = 0.9;

  /** How many questions with answers in the first person make an interview. */
  private static final int LEAST = 2;

  /** The most words of a question. */
  private static final int LONGEST_QUESTION = 80;

  /** What may stand between a name and the next comma and be an apposition. */
  private static final Pattern APPOSITION = Pattern.compile(", \\p{Ll}[^,.;:()\\n]{2,120},");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Most articles have none. */
  private static final Pattern QUESTION_LINE = Pattern.compile("\\?[ \\t]*\\n");

  private static final String MARKS = "\"\u201c\u2018'\u00ab\u201e";

  private final RuleWords rules;

  InterviewAnswer(RuleWords rules) {
    this.rules = rules;
  }

  @Override
  public String id() {
    return "interview-answer";
  }

  /** What a paragraph is for. */
  private enum Part {
    QUESTION,
    FIRST_PERSON,
    SECOND_PERSON,
    OTHER
  }

  /**
   * A paragraph.
   *
   * @param part what it may be for
   * @param addresses whether it addresses someone
   * @param own whether it has "I" or "my"
   * @param names whether it tells of the speaker by name
   */
  private record Paragraph(Span span, Part part, boolean addresses, boolean own, boolean names) {
    /** Whether it may be what is asked or put to someone. */
    boolean mayPrompt() {
      return part == Part.QUESTION || part == Part.SECOND_PERSON;
    }
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    if (!QUESTION_LINE.matcher(article.text()).find()) {
      return attributions;
    }
    List<Paragraph> paragraphs = paragraphs(article, Optional.empty());
    int first = firstQuestion(paragraphs);
    if (first < 1
        || !isAsked(paragraphs, first)
        || answered(paragraphs, first) < LEAST
        || !LabelledTurn.in(article.text(), article.article().article().body()).isEmpty()) {
      return attributions;
    }
    Optional<NamedMention> speaker = interviewed(article, paragraphs.get(first).span().start());
    if (speaker.isEmpty()) {
      return attributions;
    }
    List<List<Span>> answers =
        answers(paragraphs(article, speaker.map(one -> one.referent().key())), first);
    List<Attribution> result = new ArrayList<>(attributions);
    for (List<Span> answer : answers) {
      List<Span> source = List.of(withApposition(article.text(), speaker.get().span()));
      result.removeIf(found -> found.cue().isEmpty() && found.content().equals(answer));
      result.add(
          new Attribution(
              source, List.of(), withoutStop(article.text(), answer), FINDER, CONFIDENCE));
    }
    return result;
  }

  /** The first paragraph that asks whoever is addressed; -1 for none. */
  private static int firstQuestion(List<Paragraph> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).part() == Part.QUESTION) {
        return i;
      }
    }
    return -1;
  }

  /** How many answers in the first person stand right below what is asked or put to someone. */
  private static long answered(List<Paragraph> paragraphs, int first) {
    long count = 0;
    for (int i = first; i + 1 < paragraphs.size(); i++) {
      if (paragraphs.get(i).part() != Part.FIRST_PERSON
          && paragraphs.get(i + 1).part() == Part.FIRST_PERSON) {
        count++;
      }
    }
    return count;
  }

  /** Whether it is somebody else who introduces and asks. */
  private static boolean isAsked(List<Paragraph> paragraphs, int first) {
    return paragraphs.subList(0, first).stream().noneMatch(Paragraph::own)
        && paragraphs.subList(first, paragraphs.size()).stream()
            .anyMatch(paragraph -> paragraph.mayPrompt() && paragraph.addresses());
  }

  /**
   * Where the introduction names last whom it is about: the only person, or the first one if a
   * sentence begins with the name.
   */
  private Optional<NamedMention> interviewed(ArticleContext article, int question) {
    @Nullable Span body = article.article().article().body();
    int start = body == null ? 0 : Math.min(body.start(), question - 1);
    Span introduction = new Span(start, question);
    List<NamedMention> persons =
        article.named().index().within(introduction).stream()
            .filter(mention -> mention.referent().type() == SourceType.PERSON)
            .toList();
    if (persons.isEmpty() || !isInterview(article, introduction)) {
      return Optional.empty();
    }
    String key = persons.get(0).referent().key();
    List<NamedMention> same =
        persons.stream().filter(mention -> mention.referent().key().equals(key)).toList();
    boolean opens = article.words().before(persons.get(0).span()).isEmpty();
    return opens || same.size() == persons.size()
        ? Optional.of(same.get(same.size() - 1))
        : Optional.empty();
  }

  private boolean isInterview(ArticleContext article, Span introduction) {
    return article.words().in(introduction).stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .anyMatch(word -> rules.is(WordClass.INTERVIEWING_FORM, word));
  }

  /** The pieces of each answer. */
  private static List<List<Span>> answers(List<Paragraph> paragraphs, int first) {
    List<List<Span>> answers = new ArrayList<>();
    boolean asked = true;
    for (int i = first + 1; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (asked && !paragraph.names()) {
        answers.add(new ArrayList<>(List.of(paragraph.span())));
        asked = false;
      } else if (paragraph.mayPrompt() || prompts(paragraphs, i)) {
        asked = true;
      } else if (!answers.isEmpty() && !asked && goesOn(paragraphs, i)) {
        answers.get(answers.size() - 1).add(paragraph.span());
      } else {
        break;
      }
    }
    return answers;
  }

  /** "There were reports of an offer.", with an answer in the first person below. */
  private static boolean prompts(List<Paragraph> paragraphs, int at) {
    return paragraphs.get(at).part() == Part.OTHER
        && at + 1 < paragraphs.size()
        && paragraphs.get(at + 1).part() == Part.FIRST_PERSON;
  }

  /** Another paragraph of an answer: with "I" or "my", or before the next question. */
  private static boolean goesOn(List<Paragraph> paragraphs, int at) {
    Paragraph paragraph = paragraphs.get(at);
    return !paragraph.names()
        && (paragraph.own() || (at + 1 < paragraphs.size() && paragraphs.get(at + 1).mayPrompt()));
  }

  /**
   * The paragraphs with what they are for.
   *
   * @param speaker of whom no answer tells by name; empty for nobody
   */
  private List<Paragraph> paragraphs(ArticleContext article, Optional<String> speaker) {
    List<Paragraph> found = new ArrayList<>();
    int from = 0;
    List<Sentence> sentences = article.article().sentences();
    while (from < sentences.size()) {
      int to = from;
      while (to < sentences.size()
          && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
        to++;
      }
      Span span = sentences.get(from).span().cover(sentences.get(to - 1).span());
      boolean names =
          speaker.isPresent()
              && article.named().index().within(span).stream()
                  .anyMatch(mention -> mention.referent().key().equals(speaker.get()));
      found.add(paragraph(span, span.of(article.text()), names));
      from = to;
    }
    return found;
  }

  private Paragraph paragraph(Span span, String words, boolean names) {
    boolean quoted = MARKS.indexOf(words.charAt(0)) >= 0;
    boolean own = false;
    boolean first = false;
    boolean second = false;
    int count = 0;
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      own |= rules.is(WordClass.OWN_FORM, lower);
      first |= rules.is(WordClass.FIRST_PERSON_FORM, lower);
      second |= rules.is(WordClass.SECOND_PERSON_FORM, lower);
      count++;
    }
    Part part = Part.OTHER;
    if (first && !quoted) {
      part = Part.FIRST_PERSON;
    } else if (!quoted && count <= LONGEST_QUESTION && (second || words.endsWith("?"))) {
      part = words.endsWith("?") ? Part.QUESTION : Part.SECOND_PERSON;
    }
    return new Paragraph(span, part, second, own && !quoted, names);
  }

  private static Span withApposition(String text, Span name) {
    Matcher apposition = APPOSITION.matcher(text).region(name.end(), text.length());
    return apposition.lookingAt() ? new Span(name.start(), apposition.end()) : name;
  }

  private static List<Span> withoutStop(String text, List<Span> pieces) {
    List<Span> result = new ArrayList<>(pieces);
    int last = pieces.size() - 1;
    Span piece = pieces.get(last);
    result.set(last, TranscriptTurn.withoutStop(text, piece).orElse(piece));
    return result;
  }
}
