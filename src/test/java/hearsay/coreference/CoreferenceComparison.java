package hearsay.coreference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.Annotator;
import hearsay.article.Article;
import hearsay.attribute.Attribution;
import hearsay.claim.Claim;
import hearsay.repair.ArticleContext;
import hearsay.repair.ContextReader;
import hearsay.repair.Repairs;
import hearsay.resolve.ClaimResolver;
import hearsay.text.Span;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Holds the program's resolution of sources against CoreNLP's coreference, on gold claims: for how
 * many does each give the gold's name, and how long does it take. Run by hand, with 4 GB of memory:
 * {@code java -Xmx4g -cp ... hearsay.coreference.CoreferenceComparison ALGORITHM FOLDER
 * GOLD.jsonl...} where ALGORITHM is CoreNLP's "statistical", "fastneural" or "neural" and FOLDER
 * holds the articles by the gold's {@code doc}.
 */
public final class CoreferenceComparison {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");
  private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}]+|[\\s\\p{P}]+$");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s$");

  private final StanfordCoreNLP pipeline;
  private final Annotator annotator = new Annotator();
  private final ClaimResolver resolver = new ClaimResolver();
  private final ContextReader contexts = new ContextReader();
  private final Tally ours = new Tally("hearsay");
  private final Tally theirs;
  private final Tally text = new Tally("the source's own words");

  private CoreferenceComparison(String algorithm) {
    Properties properties = new Properties();
    boolean parse = algorithm.equals("neural");
    properties.setProperty(
        "annotators", "tokenize,pos,lemma,ner," + (parse ? "parse" : "depparse") + ",coref");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("coref.algorithm", algorithm);
    pipeline = new StanfordCoreNLP(properties);
    theirs = new Tally("CoreNLP, " + algorithm);
  }

  private static final class Tally {
    private final String name;
    private int all;
    private int right;
    private int referring;
    private int referringRight;
    private long nanos;

    Tally(String name) {
      this.name = name;
    }

    void add(boolean same, boolean refers) {
      all++;
      right += same ? 1 : 0;
      referring += refers ? 1 : 0;
      referringRight += refers && same ? 1 : 0;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%s: %d of %d names right; of %d that the source's own words do not give, %d; %.2f s",
          name,
          right,
          all,
          referring,
          referringRight,
          nanos / 1e9);
    }
  }

  /** Prints the comparison. */
  public static void main(String[] arguments) throws IOException {
    CoreferenceComparison comparison = new CoreferenceComparison(arguments[0]);
    Map<String, List<JsonNode>> byDoc = new TreeMap<>();
    for (int i = 2; i < arguments.length; i++) {
      for (String line : Files.readAllLines(Path.of(arguments[i]), StandardCharsets.UTF_8)) {
        JsonNode record = JSON.readTree(line);
        byDoc.computeIfAbsent(record.get("doc").asText(), key -> new ArrayList<>()).add(record);
      }
    }
    byDoc.forEach((doc, gold) -> comparison.read(Path.of(arguments[1]), doc, gold));
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    List.of(comparison.ours, comparison.theirs, comparison.text).forEach(out::println);
  }

  private void read(Path folder, String doc, List<JsonNode> gold) {
    try {
      String words = Files.readString(folder.resolve(doc), StandardCharsets.UTF_8);
      compare(words.startsWith("\ufeff") ? words.substring(1) : words, gold);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compare(String article, List<JsonNode> gold) {
    List<Attribution> attributions = new ArrayList<>();
    for (JsonNode record : gold) {
      attributions.add(
          new Attribution(
              spans(article, record.get("source")),
              spans(article, record.get("cue")),
              spans(article, record.get("content")),
              "gold",
              1));
    }
    AnnotatedArticle annotated = annotator.annotate(Article.of("a", article, null));
    long start = System.nanoTime();
    ArticleContext context = contexts.read(annotated);
    List<Claim> claims = resolver.resolve(context, Repairs.all().apply(context, attributions));
    ours.nanos += System.nanoTime() - start;
    Annotation annotation = new Annotation(article);
    start = System.nanoTime();
    pipeline.annotate(annotation);
    theirs.nanos += System.nanoTime() - start;
    for (int i = 0; i < gold.size(); i++) {
      if (!attributions.get(i).source().isEmpty()) {
        String name = plain(gold.get(i).get("source").get("name").asText());
        Span source = attributions.get(i).source().get(0);
        String own = plain(source.of(article));
        boolean refers = !own.equals(name);
        text.add(!refers, refers);
        ours.add(ourName(article, claims, source).filter(name::equals).isPresent(), refers);
        theirs.add(plain(theirName(annotation, source).orElse(own)).equals(name), refers);
      }
    }
  }

  private static List<Span> spans(String article, JsonNode role) {
    List<Span> spans = new ArrayList<>();
    if (role != null && !role.isNull()) {
      for (JsonNode span : role.get("spans")) {
        spans.add(
            new Span(
                article.offsetByCodePoints(0, span.get(0).asInt()),
                article.offsetByCodePoints(0, span.get(1).asInt())));
      }
    }
    return spans;
  }

  private static Optional<String> ourName(String article, List<Claim> claims, Span source) {
    int start = article.codePointCount(0, source.start());
    return claims.stream()
        .map(Claim::source)
        .filter(found -> found != null && found.spans().get(0).start() == start)
        .map(found -> plain(Objects.requireNonNull(found).name()))
        .findFirst();
  }

  /**
   * The representative mention of the chain whose mention ends, or else begins, with the source.
   */
  private static Optional<String> theirName(Annotation annotation, Span source) {
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    String found = null;
    int nearest = Integer.MAX_VALUE;
    for (CorefChain chain :
        annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class).values()) {
      for (CorefChain.CorefMention mention : chain.getMentionsInTextualOrder()) {
        Span span = span(sentences, mention);
        int apart = Math.abs(span.start() - source.start()) + Math.abs(span.end() - source.end());
        boolean sameStart = span.start() == source.start();
        if ((apart <= 1 || sameStart) && apart < nearest) {
          nearest = apart;
          found = name(chain);
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private static String name(CorefChain chain) {
    return chain.getMentionsInTextualOrder().stream()
        .filter(mention -> mention.mentionType == Dictionaries.MentionType.PROPER)
        .map(mention -> mention.mentionSpan)
        .max((one, other) -> Integer.compare(one.length(), other.length()))
        .orElse(chain.getRepresentativeMention().mentionSpan);
  }

  private static Span span(List<CoreMap> sentences, CorefChain.CorefMention mention) {
    List<CoreLabel> tokens =
        sentences.get(mention.sentNum - 1).get(CoreAnnotations.TokensAnnotation.class);
    return new Span(
        tokens.get(mention.startIndex - 1).beginPosition(),
        tokens.get(mention.endIndex - 2).endPosition());
  }

  /** Without a leading article, punctuation at the edges, a possessive ending; lower case. */
  private static String plain(String name) {
    String bare =
        EDGES.matcher(name.replaceAll("\\s+", " ")).replaceAll("").toLowerCase(Locale.ROOT);
    return POSSESSIVE.matcher(ARTICLE.matcher(bare).replaceFirst("")).replaceFirst("");
  }
}
