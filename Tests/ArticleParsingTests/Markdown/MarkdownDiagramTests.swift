import ArticleModel
import CrossfootTestSupport
import Testing

@testable import ArticleParsing

struct MarkdownDiagramTests {
  @Test(arguments: [
    (
      "fenced", "```mermaid\ngraph TD\nA[Alpha $5] --> B(Beta)\n```\n", ["A Alpha $5", "B Beta"],
      ["A B"]
    ),
    ("bare", "flowchart LR\nA[Alpha] --> B\nB --> C\n", ["A Alpha", "B ", "C "], ["A B", "B C"]),
    (
      "shapes",
      """
      ```mermaid
      graph LR
      A([a]) --> B[[b]] --> C[(c)] --> D((d)) --> E{e} --> F{{f}}
      G>g] --- H[/h/] --- I[\\i\\] --- J[/j\\] --- K(((k))) --- L["l (1)"]
      ```
      """,
      ["A a", "B b", "C c", "D d", "E e", "F f", "G g", "H h", "I i", "J j", "K k", "L l (1)"],
      ["A B", "B C", "C D", "D E", "E F", "G H", "H I", "I J", "J K", "K L"]
    ),
    (
      "texts of edges",
      "graph TD\nA -->|50%| B\nB -- then 5 --> C\nC -. maybe .-> D\nD == sure ==> E\nE --> F\n",
      ["A ", "B ", "C ", "D ", "E ", "F "],
      ["A B 50%", "B C then 5", "C D maybe", "D E sure", "E F"]
    ),
    (
      "several at once", "graph TD\nA & B --> C & D\n", ["A ", "B ", "C ", "D "],
      ["A C", "A D", "B C", "B D"]
    ),
    (
      "subgraphs and looks",
      """
      ```mermaid
      flowchart TB
      %% a comment
      subgraph one [Group 1]
        A["First"] --> B
      end
      style A fill:#f9f
      classDef big font-size:20pt
      A:::big --> one
      ```
      """,
      ["A First", "B ", "one Group 1"], ["A B", "A one"]
    ),
    (
      "other links", "graph TD\nA---B\nB===C\nC-.-D\nD~~~E\nE<-->F\nF--oG\nG--xH\nH---->I;\n",
      ["A ", "B ", "C ", "D ", "E ", "F ", "G ", "H ", "I "],
      ["A B", "B C", "C D", "D E", "E F", "F G", "G H", "H I"]
    ),
    (
      "breaks and codes in labels", "graph TD\nA[one<br/>two #35;1 &amp; #quot;x#quot;] --> B\n",
      ["A one\ntwo #1 & \"x\"", "B "], ["A B"]
    ),
    (
      "a label given later", "graph TD\nA --> B\nB[Beta] --> C\n", ["A ", "B Beta", "C "],
      ["A B", "B C"]
    ),
  ])
  func flowcharts(_ name: String, _ source: String, _ nodes: [String], _ edges: [String]) {
    let reading = MarkdownReading(source)
    #expect(reading.diagram(0)?.nodes == nodes, "\(name)")
    #expect(reading.diagram(0)?.edges == edges, "\(name)")
    #expect(reading.builder.blocks.allSatisfy { $0.kind == .diagramLabel }, "\(name)")
    #expect(reading.misplacement == nil, "\(name)")
  }

  @Test(arguments: [
    (
      "another kind", "```mermaid\nsequenceDiagram\nA->>B: 5\n```\n",
      ["code sequenceDiagram\nA->>B: 5"]
    ),
    (
      "prose that begins like one", "graph TD\nis what we call it.\n",
      ["paragraph graph TD is what we call it."]
    ),
    ("no edge", "graph TD\nA[Alpha]\n", ["paragraph graph TD A[Alpha]"]),
    ("code", "```\ngraph TD\nA --> B\n```\n", ["code graph TD\nA --> B"]),
  ])
  func `what is no flowchart`(_ name: String, _ source: String, _ blocks: [String]) {
    let reading = MarkdownReading(source)
    #expect(reading.structure.diagrams.isEmpty, "\(name)")
    #expect(reading.blocks == blocks, "\(name)")
  }

  @Test func `labels stand exactly where they are, and text goes on below`() {
    let expected = MarkedText(
      "⟦Before⟧\ngraph TD\nA[⟦Alpha $5⟧] -->|⟦half⟧| B{\"⟦Beta⟧\"}\n⟦After it all⟧")
    let reading = MarkdownReading(expected.bytes)
    #expect(reading.places == expected.spans)
    #expect(reading.blocks.last == "paragraph After it all")
  }
}
