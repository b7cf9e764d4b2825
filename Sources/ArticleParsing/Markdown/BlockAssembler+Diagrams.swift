import ArticleModel

/// Writing diagrams.
extension BlockAssembler {
  /// Writes a flowchart: a block for each label, in the order of the source.
  mutating func write(_ chart: Flowchart, into builder: inout ArticleBuilder) {
    var spans: [TextSpan] = []
    spans.reserveCapacity(chart.labels.count)
    for label in chart.labels {
      FlowchartLabel.write(label, with: &writer, to: &builder)
      if writer.isOpen, let index = builder.endBlock(.diagramLabel) {
        spans.append(builder.blocks[index].text)
      } else {
        spans.append(TextSpan(start: builder.position, end: builder.position))
      }
      writer.end()
    }
    let nowhere = TextSpan(start: builder.position, end: builder.position)
    let ids = chart.nodes.map { source.string($0.place) }
    let nodes = zip(chart.nodes, ids).map { node, id in
      Diagram.Node(
        id: id, label: node.label.map { spans[$0] } ?? nowhere,
        source: SourceSpan(node.label.map { chart.labels[$0] } ?? node.place))
    }
    let edges = chart.edges.map { edge in
      Diagram.Edge(
        from: ids[edge.from], to: ids[edge.to],
        label: edge.label.map { spans[$0] })
    }
    structure.diagrams.append(Diagram(language: "mermaid", nodes: nodes, edges: edges))
  }
}

/// The label of a node or an edge as Mermaid shows it.
enum FlowchartLabel {
  /// Writes a label: `<br>` is a line's end, any other tag nothing, `#quot;` and `&quot;` a character.
  static func write(
    _ label: Range<Int>, with writer: inout InlineWriter, to builder: inout ArticleBuilder
  ) {
    let source = writer.source
    var start = label.lowerBound
    var index = start
    while index < label.upperBound {
      switch source[index] {
      case .ascii("<"):
        let after = source[index + 1]
        guard after.isLetter || after == .ascii("/"),
          let end = source.firstIndex(of: .ascii(">"), from: index, to: label.upperBound)
        else { break }
        writer.collapsed(start..<index, to: &builder)
        writer.tag(index..<end + 1, to: &builder)
        start = end + 1
        index = end
      case .ascii("#"), .ascii("&"):
        let limit = min(index + 40, label.upperBound)
        guard let end = source.firstIndex(of: .ascii(";"), from: index, to: limit),
          let scalar = scalar(of: index..<end + 1, in: source),
          let bytes = UTF8.encode(scalar)
        else { break }
        writer.collapsed(start..<index, to: &builder)
        Array(bytes).withUnsafeBufferPointer {
          writer.decoded($0, standingFor: index..<end + 1, to: &builder)
        }
        start = end + 1
        index = end
      default: break
      }
      index += 1
    }
    writer.collapsed(start..<label.upperBound, to: &builder)
  }

  /// What `#35;`, `#quot;` or `&quot;` stands for.
  private static func scalar(of range: Range<Int>, in source: ByteView) -> Unicode.Scalar? {
    var name = Array(source.bytes(range))
    if name.first == .ascii("#") {
      if name.count > 1, name[1].isDigit {
        name.insert(.ascii("&"), at: 0)
      } else {
        name[0] = .ascii("&")
      }
    }
    return name.withUnsafeBufferPointer { CharacterReference($0)?.scalars.0 }
  }
}
