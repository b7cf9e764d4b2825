import Foundation
import Testing

private let draft = """
  ---
  title: Two deals
  ---
  # Background

  The $14.2 billion and $21 billion deals bring the total to $35.2 billion.

  - one
    - inner

  | A | B |
  |---|---|
  | 1 | 2 |

  """

@Suite("crossfoot parse --outline")
struct OutlineCommandTests {
  @Test("The outline shows blocks with their places, as wide as COLUMNS says")
  func text() throws {
    let folder = try Folder(["draft.md": draft])
    let ending = try Program.run(
      ["parse", "--outline", "draft.md"], in: folder.url, environment: ["COLUMNS": "60"])
    #expect(ending.status == 0 && ending.errors.isEmpty)
    #expect(
      ending.output == """
                   draft.md  text/markdown, UTF-8, 161 bytes
        1:1-3:4    ├─ front matter  yaml, 1 key
        2:8-16     │  └─ title  Two deals
                   ├─ metadata
        2:8-16     │  └─ title  Two deals
        2:8-16     ├─ title  Two deals
        4:3-12     └─ # Background
        6:1-73        ├─ paragraph  The $14.2 billion and $21 billi…
        8:3-9:9       ├─ list  2 items
        8:3-5         │  └─ item  one
        9:5-9         │     └─ item  inner
        11:3-13:7     └─ table  1 row × 2 columns  A | B
        13:3-7           └─ row  1 | 2

        """)
  }

  @Test(
    "Several articles stand apart, standard input has a name, and what cannot be read ends with 2")
  func several() throws {
    let folder = try Folder(["a.md": draft, "b.md": "b\n"])
    let ending = try Program.run(
      ["parse", "--outline", "a.md", "none.md", "b.md", "-"], input: "c\n", in: folder.url)
    #expect(ending.status == 2)
    #expect(ending.errors.contains("crossfoot: none.md: "))
    let parts = ending.output.components(separatedBy: "\n\n")
    #expect(parts.count == 3)
    #expect(parts.last?.contains("<stdin>") ?? false)
  }

  @Test(
    "Colours come only on a terminal or where they are asked for, and never by chance in a file")
  func colours() throws {
    let folder = try Folder(["a.md": "\u{1B}[31mred\n"])
    func run(_ arguments: [String]) throws -> String {
      try Program.run(["parse", "--outline", "a.md"] + arguments, in: folder.url).output
    }
    #expect(try !run([]).contains("\u{1B}"))
    #expect(try run(["--color", "always"]).contains("\u{1B}[1ma.md"))
    #expect(try run(["-o", "out.txt"]).isEmpty)
    let file = try String(contentsOf: folder.file("out.txt"), encoding: .utf8)
    #expect(file.contains("␛[31mred") && !file.contains("\u{1B}"))
  }

  @Test("On a terminal colours are there, unless NO_COLOR is set")
  func terminal() throws {
    let folder = try Folder(["a.md": draft])
    let script = "script -qec \"$CROSSFOOT parse --outline a.md\" /dev/null < /dev/null"
    guard try Program.shell("command -v script").status == 0 else { return }
    let coloured = try Program.shell("TERM=xterm \(script)", in: folder.url)
    #expect(coloured.output.contains("\u{1B}[36mparagraph"))
    let plain = try Program.shell("NO_COLOR=1 TERM=xterm \(script)", in: folder.url)
    #expect(!plain.output.contains("\u{1B}["))
  }
}
