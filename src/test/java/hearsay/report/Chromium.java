package hearsay.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A headless Chromium with one page, driven by its DevTools protocol, which needs no library:
 * events come and commands go through one web socket. It remembers what the page asks of the
 * network and what it complains of.
 */
final class Chromium implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ADDRESS = Pattern.compile("ws://\\S+");
  private static final int PATIENCE_SECONDS = 60;

  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private volatile CompletableFuture<JsonNode> loaded = new CompletableFuture<>();
  private @Nullable String session;
  private int commands;

  private Chromium(Process process, Path profile, String address) throws IOException {
    this.process = process;
    this.profile = profile;
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Listener())
            .join();
    String target =
        send("Target.createTarget", Map.of("url", "about:blank")).path("targetId").asText();
    session =
        send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .path("sessionId")
            .asText();
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      send(domain + ".enable", Map.of());
    }
  }

  /** Where a Chromium or Chrome is; none where there is none. */
  static Optional<Path> find() {
    return Stream.of(String.valueOf(System.getenv("PATH")).split(":"))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts one, which is offline as far as names go: none resolves. */
  static Chromium start() throws IOException {
    Path profile = Files.createTempDirectory("hearsay-chromium");
    Process process =
        new ProcessBuilder(
                find().orElseThrow().toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--hide-scrollbars",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile)
            .redirectErrorStream(true)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        drain(said);
        return new Chromium(process, profile, address.group());
      }
    }
    throw new IOException("Chromium ended before it listened");
  }

  private static void drain(BufferedReader said) {
    Thread reader = new Thread(() -> said.lines().forEach(line -> {}));
    reader.setDaemon(true);
    reader.start();
  }

  /** Opens a page and waits until it is loaded; returns the milliseconds that it took. */
  long open(String address) throws IOException {
    loaded = new CompletableFuture<>();
    send("Page.navigate", Map.of("url", "about:blank"));
    await(loaded);
    loaded = new CompletableFuture<>();
    requests.clear();
    complaints.clear();
    long begin = System.nanoTime();
    send("Page.navigate", Map.of("url", address));
    await(loaded);
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
  }

  /** The value of an expression, as JSON. */
  JsonNode value(String expression) throws IOException {
    JsonNode answer =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IOException(answer.at("/exceptionDetails/exception/description").asText());
    }
    return answer.at("/result/value");
  }

  /** The text that is shown in the first element of a selector. */
  String text(String selector) throws IOException {
    return value("document.querySelector(" + quoted(selector) + ").innerText").asText();
  }

  int count(String selector) throws IOException {
    return value("document.querySelectorAll(" + quoted(selector) + ").length").asInt();
  }

  /** A real click on what leads to another page; waits until that is loaded. */
  void follow(String selector) throws IOException {
    loaded = new CompletableFuture<>();
    press(selector);
    await(loaded);
  }

  /** A real click, in the middle of the element. */
  void click(String selector) throws IOException {
    press(selector);
    value("new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
  }

  private void press(String selector) throws IOException {
    JsonNode middle =
        value(
            "(() => { const node = document.querySelector("
                + quoted(selector)
                + "); node.scrollIntoView({block: 'center', behavior: 'instant'});"
                + " const box = node.getClientRects()[0];"
                + " return {x: box.x + box.width / 2, y: box.y + box.height / 2}; })()");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      send(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              middle.path("x").asDouble(),
              "y",
              middle.path("y").asDouble(),
              "button",
              "left",
              "clickCount",
              1));
    }
  }

  /** Keys of letters and signs, one after the other. */
  void type(String keys) throws IOException {
    for (int i = 0; i < keys.length(); i++) {
      press(keys.substring(i, i + 1), keys.substring(i, i + 1));
    }
  }

  /** A key by its name, such as Tab, and what it writes. */
  void press(String key, String text) throws IOException {
    send(
        "Input.dispatchKeyEvent",
        Map.of("type", text.isEmpty() ? "rawKeyDown" : "keyDown", "key", key, "text", text));
    send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
  }

  /** Media, such as the print's and the dark scheme, and how wide the window is. */
  void media(String type, String scheme, int width, int height) throws IOException {
    send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            type,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  void allowClipboard() throws IOException {
    String kept = session;
    session = null;
    send(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    session = kept;
    send("Page.bringToFront", Map.of());
  }

  byte[] screenshot() throws IOException {
    return Base64.getDecoder()
        .decode(send("Page.captureScreenshot", Map.of("format", "png")).path("data").asText());
  }

  byte[] pdf() throws IOException {
    return Base64.getDecoder().decode(send("Page.printToPDF", Map.of()).path("data").asText());
  }

  /** The accessible names of all that a screen reader meets with a role. */
  List<String> accessible(String role) throws IOException {
    List<String> names = new ArrayList<>();
    for (JsonNode node : send("Accessibility.getFullAXTree", Map.of()).path("nodes")) {
      if (node.at("/role/value").asText().equals(role) && !node.path("ignored").asBoolean()) {
        names.add(node.at("/name/value").asText());
      }
    }
    return names;
  }

  /** What was asked of the network and the disk, beside the page itself. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** What stands in the console, and exceptions that no one caught. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  private static String quoted(String text) throws JsonProcessingException {
    return JSON.writeValueAsString(text);
  }

  private JsonNode send(String method, Map<String, ?> parameters) throws IOException {
    int number = ++commands;
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(number, answer);
    ObjectNode command = JSON.createObjectNode().put("id", number).put("method", method);
    command.set("params", JSON.valueToTree(parameters));
    if (session != null) {
      command.put("sessionId", session);
    }
    socket.sendText(command.toString(), true).join();
    JsonNode result = await(answer);
    if (result.has("error")) {
      throw new IOException(method + ": " + result.at("/error/message").asText());
    }
    return result.path("result");
  }

  private static JsonNode await(CompletableFuture<JsonNode> answer) throws IOException {
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("Chromium does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder begun = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      begun.append(part);
      if (last) {
        String message = begun.toString();
        begun.setLength(0);
        try {
          receive(JSON.readTree(message));
        } catch (JsonProcessingException e) {
          complaints.add(message);
        }
      }
      from.request(1);
      return null;
    }

    private void receive(JsonNode message) {
      if (message.has("id")) {
        CompletableFuture<JsonNode> answer = waiting.remove(message.path("id").asInt());
        if (answer != null) {
          answer.complete(message);
        }
        return;
      }
      JsonNode event = message.path("params");
      switch (message.path("method").asText()) {
        case "Page.loadEventFired" -> loaded.complete(event);
        case "Network.requestWillBeSent" -> requests.add(event.at("/request/url").asText());
        case "Log.entryAdded" -> complaints.add(event.path("entry").toString());
        case "Runtime.exceptionThrown", "Runtime.consoleAPICalled" ->
            complaints.add(event.toString());
        default -> {}
      }
    }
  }

  @Override
  public void close() throws IOException {
    session = null;
    send("Browser.close", Map.of());
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
