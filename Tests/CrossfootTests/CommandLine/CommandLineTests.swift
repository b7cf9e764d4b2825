import Crossfoot
import CrossfootTestSupport
import Foundation
import Testing

@testable import CrossfootCLI

private let sound = "The $14.2 billion and $21 billion deals bring the total to $35.2 billion.\n"
private let broken = "# Deals\n\nThe chips cost between $36 and $18 each.\n"

@Suite("The command line")
struct CommandLineTests {
  @Test(
    "A usage error ends with 2 and says what is wrong on standard error",
    arguments: [
      (["nonsense"], "nonsense"),
      (["check"], "Missing expected argument"),
      (["check", "--select", "sum-pros", "x.md"], "did you mean 'sum-prose'?"),
      (["check", "--fail-on", "loud", "x.md"], "'error', 'warning', 'note' or 'never'"),
      (["check", "--verbose", "--quiet", "x.md"], "exclude each other"),
      (["extract", "--format", "xml", "x.md"], "'jsonl' or 'timeml'"),
      (["extract", "--frmat", "json", "x.md"], "--format"),
      (["extract", "-", "-"], "only once"),
      (["extract", "--stdin-name", "a.md", "x.md"], "add -"),
      (["extract", "--reference-time", "soon", "x.md"], "ISO 8601"),
      (["extract", "--locale", "!!", "x.md"], "language tag"),
      (["extract", ""], "names no article"),
      (["parse", "--outline", "--format", "json", "x.md"], "exclude each other"),
      (["parse", "--outline", "--compact", "x.md"], "exclude each other"),
      (["run", "--jobs", "0"], "1 to 1024"),
      (["schema", "nothing"], "record"),
      (["explain", "restatment"], "did you mean 'restatement'?"),
    ])
  func usage(_ arguments: [String], _ message: String) throws {
    let ending = try Program.run(arguments)
    #expect(ending.status == 2)
    #expect(ending.output.isEmpty)
    #expect(ending.errors.contains(message), "\(ending.errors)")
  }

  @Test(
    "Help, version, completions and lists are answers on standard output",
    arguments: [
      (["--help"], "crossfoot check draft.md"),
      (["check", "--help"], "--fail-on"),
      (["help", "run"], "pipeline.yml"),
      (["--generate-completion-script", "bash"], "_crossfoot"),
      (["explain"], "sum-prose"),
      (["explain", "S1"], "S1 sum-prose"),
      (["schema", "record"], "\"record_version\""),
    ])
  func answers(_ arguments: [String], _ part: String) throws {
    let ending = try Program.run(arguments)
    #expect(ending.status == 0)
    #expect(ending.errors.isEmpty)
    #expect(ending.output.contains(part))
  }

  @Test("The version is the program's")
  func version() throws {
    #expect(try Program.run(["--version"]).output == "0.1.0\n")
  }

  @Test(
    "A reference time is a day of the calendar, with a time and an offset or without",
    arguments: [
      ("2026-04-09", true), ("2026-04-09T18:00", true), ("2026-04-09T18:00:30", true),
      ("2026-04-09T18:00:30.5+02:00", true), ("2026-04-09T18:00Z", true), ("2026-02-29", false),
      ("2026-4-9", false), ("2026-04-09T25:00", false), ("2026-04-09T", false), ("2026", false),
      ("2026-04-09T18:00:30+2", false), ("2026-04-09 18:00", false), ("", false),
      ("+026-04-09", false), ("2026-04-09T18:00.5", false),
    ])
  func referenceTimes(_ text: String, _ isValid: Bool) {
    #expect(ReferenceTime.isValid(text) == isValid)
  }

  @Test("extract gives an object for one file, an array for several, and lines where asked")
  func formats() throws {
    let folder = try Folder(["a.md": sound, "more/b.md": broken, "more/c.txt": sound])
    let one = try Program.run(["extract", "a.md"], in: folder.url)
    #expect(try (one.json() as? [String: Any])?["record_version"] as? Int == 1)
    let several = try Program.run(["extract", "a.md", "more"], in: folder.url)
    let records = try several.json() as? [[String: Any]] ?? []
    let paths = records.map { ($0["source"] as? [String: Any])?["path"] as? String }
    #expect(paths == ["a.md", "more/b.md", "more/c.txt"])
    let lines = try Program.run(["extract", "more", "--format", "jsonl"], in: folder.url)
    #expect(lines.output.split(separator: "\n").count == 2)
    SchemaValidation.expectValid(Array(lines.output.utf8), schema: "record")
    let parsed = try Program.run(["parse", "--compact", "a.md"], in: folder.url)
    let article = try parsed.json() as? [String: Any]
    #expect(article?["text"] as? String == sound.trimmingCharacters(in: .newlines))
    #expect(article?["mentions"] == nil && article?["findings"] == nil)
    #expect(parsed.output.filter { $0 == "\n" }.count == 1)
  }

  @Test("Standard input is read for -, under the name it is given")
  func standardInput() throws {
    let ending = try Program.run(["extract", "-", "--stdin-name", "wire.md"], input: broken)
    let record = try ending.json() as? [String: Any]
    #expect((record?["source"] as? [String: Any])?["path"] as? String == "wire.md")
    let check = try Program.run(["check", "-"], input: broken)
    #expect(check.output.hasPrefix("<stdin>:3:"))
  }

  @Test("What cannot be read is reported and ends with 2, when the rest is done")
  func unreadable() throws {
    let folder = try Folder(["a.md": sound])
    try FileManager.default.createDirectory(
      at: folder.file("empty"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("loop.md").path, withDestinationPath: "loop.md")
    let ending = try Program.run(
      ["extract", "none.md", "loop.md", "empty", "a.md", "--format", "jsonl"], in: folder.url)
    #expect(ending.status == 2)
    #expect(ending.output.split(separator: "\n").count == 1)
    for path in ["none.md", "loop.md", "empty"] {
      #expect(ending.errors.contains("crossfoot: \(path): "))
    }
  }

  @Test("An output file appears whole, replaces what was there, and is never an input")
  func outputFile() throws {
    let folder = try Folder(["a.md": sound, "out.json": "old"])
    let ending = try Program.run(["extract", "a.md", "-o", "out.json"], in: folder.url)
    #expect(ending.status == 0 && ending.output.isEmpty)
    #expect(try String(contentsOf: folder.file("out.json"), encoding: .utf8).hasPrefix("{\n"))
    let itself = try Program.run(["extract", "a.md", "-o", "./a.md"], in: folder.url)
    #expect(itself.status == 2 && itself.errors.contains("is an input too"))
    let written = try String(contentsOf: folder.file("out.json"), encoding: .utf8)
    let unread = try Program.run(["extract", "none.md", "-o", "out.json"], in: folder.url)
    #expect(unread.status == 2 && unread.output.isEmpty)
    #expect(try String(contentsOf: folder.file("out.json"), encoding: .utf8) == written)
    let nowhere = try Program.run(["extract", "a.md", "-o", "no/where.json"], in: folder.url)
    #expect(nowhere.status == 2 && nowhere.errors.contains("cannot write no/where.json"))
    #expect(try String(contentsOf: folder.file("a.md"), encoding: .utf8) == sound)
    #expect(try folder.names() == ["a.md", "out.json"])
  }

  @Test("A signal leaves nothing half-written", arguments: ["INT", "TERM"])
  func interrupted(_ signal: String) throws {
    let folder = try Folder()
    // The input never ends, so that the signal comes in the middle.
    let line = """
      mkfifo in && exec 3<> in && \
      { env --default-signal=INT "$CROSSFOOT" extract - -o out.json < in & } && \
      while [ -z "$(ls -A | grep tmp)" ]; do sleep 0.05; done; kill -\(signal) $!; wait $!; \
      echo $?; rm in; ls -A
      """
    let status = signal == "INT" ? 130 : 143
    #expect(try Program.shell(line, in: folder.url).output == "\(status)\n")
  }

  @Test("A closed pipe ends the program quietly, a full disk does not")
  func pipes() throws {
    let folder = try Folder(["a.md": String(repeating: sound, count: 2000)])
    let line = "{ \"$CROSSFOOT\" extract a.md a.md; echo $? >&2; } | head -c 10"
    let closed = try Program.shell(line, in: folder.url)
    #expect(closed.output.utf8.count == 10)
    #expect(closed.errors == "0\n")
    let full = try Program.shell("\"$CROSSFOOT\" extract a.md > /dev/full", in: folder.url)
    #expect(full.status == 2)
    #expect(full.errors == "crossfoot: cannot write standard output: No space left on device\n")
  }
}

@Suite("crossfoot check")
struct CheckCommandTests {
  @Test(
    "The exit status is 1 from the level to fail on",
    arguments: [
      (["check"], 1), (["check", "--fail-on", "never"], 0), (["check", "--fail-on", "note"], 1),
      (["check", "--ignore", "O1"], 0), (["check", "--select", "T,S1"], 0),
      (["check", "--select", "range", "--select", "T"], 1), (["check", "--ignore", "S,O"], 0),
    ])
  func status(_ arguments: [String], _ status: Int) throws {
    let folder = try Folder(["draft.md": broken])
    #expect(try Program.run(arguments + ["draft.md"], in: folder.url).status == Int32(status))
  }

  @Test("Findings are printed with their place, and the last line counts them")
  func text() throws {
    let folder = try Folder(["draft.md": broken, "sound.md": sound])
    let ending = try Program.run(["check", "."], in: folder.url)
    #expect(ending.status == 1)
    #expect(ending.output.contains("draft.md:3:24: error: "))
    #expect(ending.output.contains("^^^^^^^^^^^"))
    #expect(ending.output.contains("[O1]"))
    #expect(ending.output.contains("1 finding (1 error) in 1 of 2 files"))
    let quiet = try Program.run(["check", "--quiet", "."], in: folder.url)
    #expect(!quiet.output.contains("1 finding") && quiet.output.contains("[O1]"))
    let explained = try Program.run(["check", "--explain", "sound.md"], in: folder.url)
    #expect(explained.status == 0)
    #expect(explained.output.contains("verified [S1] $14.2 billion + $21 billion = $35.2 billion"))
  }

  @Test("JSON output is an array with an object an article")
  func json() throws {
    let folder = try Folder(["draft.md": broken, "sound.md": sound])
    let ending = try Program.run(["check", "--format", "json", "."], in: folder.url)
    #expect(ending.status == 1)
    let articles = try ending.json() as? [[String: Any]] ?? []
    #expect(articles.map { ($0["findings"] as? [Any])?.count } == [1, 0])
  }

  @Test("Colours come only where they are asked for")
  func colours() throws {
    let folder = try Folder(["draft.md": broken])
    func output(_ arguments: [String], _ environment: [String: String] = [:]) throws -> String {
      try Program.run(
        ["check", "draft.md"] + arguments, in: folder.url, environment: environment
      ).output
    }
    #expect(try !output([]).contains("\u{1B}"))
    #expect(try !output(["--color", "never"]).contains("\u{1B}"))
    #expect(try output(["--color", "always"], ["NO_COLOR": "1"]).contains("\u{1B}[1;31m"))
  }

  @Test("On a terminal colours are there, unless NO_COLOR is set")
  func terminal() throws {
    let folder = try Folder(["draft.md": broken])
    let script = "script -qec \"$CROSSFOOT check draft.md\" /dev/null < /dev/null"
    guard try Program.shell("command -v script").status == 0 else { return }
    let coloured = try Program.shell("TERM=xterm \(script)", in: folder.url)
    #expect(coloured.output.contains("\u{1B}[1;31m"))
    let plain = try Program.shell("NO_COLOR=1 TERM=xterm \(script)", in: folder.url)
    #expect(!plain.output.contains("\u{1B}[1"))
  }
}

@Suite("crossfoot worker and run")
struct BatchCommandTests {
  @Test("The worker answers every line in order, a bad one with an error")
  func worker() throws {
    let input = """
      {"id":"a","content":"$2 plus $3 makes $6.","format":"text"}
      not json
      {"id":"b"}

      {"id":"c","content":"x","format":"nonsense"}
      {"id":"d","content_base64":"JDU=","locale":null}
      """
    let ending = try Program.run(["worker"], input: input)
    #expect(ending.status == 0)
    let answers = try ending.output.split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
    }
    #expect(answers.map { $0["id"] as? String } == ["a", nil, "b", nil, "c", "d"])
    #expect(answers.map { $0["error"] == nil } == [true, false, false, false, false, true])
  }

  @Test("The worker answers a line before the next one comes")
  func interactive() throws {
    let folder = try Folder()
    let line = """
      mkfifo in out && "$CROSSFOOT" worker < in > out & \
      while [ ! -p out ]; do sleep 0.05; done; exec 3> in 4< out; \
      for id in a b c; do echo "{\\"id\\":\\"$id\\",\\"content\\":\\"x\\"}" >&3; \
      IFS= read -r answer <&4; echo "$answer" | grep -c "\\"id\\":\\"$id\\""; done
      """
    #expect(try Program.shell(line, in: folder.url).output == "1\n1\n1\n")
  }

  @Test("run writes the exports, says what it did, and ends with 0")
  func run() throws {
    let folder = try Folder([
      "pipeline.yml": """
      version: 1
      sources:
        - path: articles/*.md
      export:
        - format: jsonl
          path: out/all.jsonl
      """, "articles/a.md": sound, "articles/b.md": broken,
    ])
    let ending = try Program.run(["run"], in: folder.url)
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.errors.isEmpty)
    #expect(ending.output.contains("documents   2 in 2 files: 2 records"))
    #expect(ending.output.contains("out/all.jsonl (2 records)"))
    let lines = try String(contentsOf: folder.file("out/all.jsonl"), encoding: .utf8)
    #expect(lines.split(separator: "\n").count == 2)
    let quiet = try Program.run(["run", "--quiet", "--jobs", "1"], in: folder.url)
    #expect(quiet.status == 0 && quiet.output.isEmpty && quiet.errors.isEmpty)
    #expect(try String(contentsOf: folder.file("out/all.jsonl"), encoding: .utf8) == lines)
  }

  @Test("A pipeline that cannot be read or done ends with 2 and the place of what is wrong")
  func badPipeline() throws {
    let folder = try Folder(["bad.yml": "version: 1\nsuorces: []\n"])
    let bad = try Program.run(["run", "bad.yml"], in: folder.url)
    #expect(bad.status == 2)
    #expect(bad.errors.contains("bad.yml:2:1") && bad.errors.contains("'sources'"))
    #expect(try Program.run(["run"], in: folder.url).status == 2)
  }
}
