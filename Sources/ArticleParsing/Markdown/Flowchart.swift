/// A Mermaid flowchart, read line by line.
///
/// - SeeAlso: <https://mermaid.js.org/syntax/flowchart.html>
struct Flowchart {
  struct Node {
    let id: String
    /// The index in `labels`, if the node has one.
    var label: Int?
    /// Where the node is first named.
    let place: Range<Int>
  }

  struct Edge {
    let from: Int
    let to: Int
    /// The index in `labels`.
    let label: Int?
  }

  /// Where its first line begins.
  let start: Int
  /// In the order of their first appearance.
  private(set) var nodes: [Node] = []
  private(set) var edges: [Edge] = []
  /// The labels of nodes, edges and subgraphs as they stand in the source, in its order.
  private(set) var labels: [Range<Int>] = []
  /// Whether edges were left out: `A & B & … --> C & D & …` makes one for each pair.
  private(set) var isCut = false

  private var indices: [String: Int] = [:]
  /// The titles of subgraphs, which edges may name like nodes.
  private var subgraphs: [String: Int] = [:]
  /// Nodes that the line under way gave another label, with the label they had.
  private var relabelled: [(index: Int, label: Int?)] = []
  private static let mostEdges = 20_000

  init(start: Int) { self.start = start }

  /// Whether `line` opens a flowchart, and where its statements begin on the same line.
  static func opener(_ line: Range<Int>, in view: ByteView) -> Int? {
    let line = view.trimmingBlanks(line)
    var index: Int
    if view.has("graph", at: line.lowerBound) {
      index = line.lowerBound + 5
    } else if view.has("flowchart", at: line.lowerBound) {
      index = line.lowerBound + 9
      if view.has("-elk", at: index) { index += 4 }
    } else {
      return nil
    }
    guard view[index].isBlank else { return nil }
    index = view.skippingBlanks(from: index, to: line.upperBound)
    let directions: [StaticString] = ["TD", "TB", "BT", "RL", "LR"]
    guard directions.contains(where: { view.has($0, at: index) }) else { return nil }
    index = view.skippingBlanks(from: index + 2, to: line.upperBound)
    if index >= line.upperBound { return line.upperBound }
    return view[index] == .ascii(";") ? index + 1 : nil
  }

  /// Reads the statements of one line; returns `false`, and changes nothing, where it is none.
  mutating func read(_ line: Range<Int>, in view: ByteView) -> Bool {
    let line = view.trimmingBlanks(line)
    if line.isEmpty || view.has("%%", at: line.lowerBound) { return true }
    if readKeyword(line, in: view) { return true }
    relabelled.removeAll(keepingCapacity: true)
    let before = (nodes: nodes.count, edges: edges.count, labels: labels.count)
    var index = line.lowerBound
    while index < line.upperBound {
      guard let end = readStatement(at: index, to: line.upperBound, in: view) else {
        for node in relabelled.reversed() { nodes[node.index].label = node.label }
        for node in nodes[before.nodes...] { indices[node.id] = nil }
        nodes.removeLast(nodes.count - before.nodes)
        edges.removeLast(edges.count - before.edges)
        labels.removeLast(labels.count - before.labels)
        return false
      }
      index = view.skippingBlanks(from: end, to: line.upperBound)
      while index < line.upperBound, view[index] == .ascii(";") || view[index].isBlank {
        index += 1
      }
    }
    return true
  }

  /// Whether a line holds more than a lone word, which in running text would be a node.
  static func isTelling(_ line: Range<Int>, in view: ByteView) -> Bool {
    let line = view.trimmingBlanks(line)
    var chart = Flowchart(start: line.lowerBound)
    if chart.readKeyword(line, in: view) || view.has("%%", at: line.lowerBound) { return true }
    return chart.read(line, in: view) && !(chart.edges.isEmpty && chart.labels.isEmpty)
  }

  /// A chain of groups of nodes: `A & B --> C -->|text| D`.
  private mutating func readStatement(at start: Int, to end: Int, in view: ByteView) -> Int? {
    guard var (group, index) = readGroup(at: start, to: end, in: view) else { return nil }
    while true {
      let next = view.skippingBlanks(from: index, to: end)
      if next >= end { return end }
      if view[next] == .ascii(";") { return next }
      guard let link = FlowchartLink(at: next, to: end, in: view) else { return nil }
      let label = link.label.map { add(label: $0) }
      let target = view.skippingBlanks(from: link.end, to: end)
      guard let (others, after) = readGroup(at: target, to: end, in: view) else { return nil }
      connect(group, others, label)
      group = others
      index = after
    }
  }

  private mutating func readGroup(
    at start: Int, to end: Int, in view: ByteView
  ) -> (nodes: [Int], end: Int)? {
    var nodes: [Int] = []
    var index = start
    while true {
      guard let node = FlowchartNode(at: index, to: end, in: view) else { return nil }
      nodes.append(add(node, in: view))
      let next = view.skippingBlanks(from: node.end, to: end)
      guard next < end, view[next] == .ascii("&") else { return (nodes, node.end) }
      index = view.skippingBlanks(from: next + 1, to: end)
    }
  }

  private mutating func add(_ node: FlowchartNode, in view: ByteView) -> Int {
    let id = String(decoding: view.bytes(node.id), as: UTF8.self)
    let label = node.label.map { add(label: $0) }
    if let index = indices[id] {
      if let label {
        relabelled.append((index, nodes[index].label))
        nodes[index].label = label
      }
      return index
    }
    indices[id] = nodes.count
    nodes.append(Node(id: id, label: label ?? subgraphs[id], place: node.id))
    return nodes.count - 1
  }

  private mutating func add(label: Range<Int>) -> Int {
    labels.append(label)
    return labels.count - 1
  }

  private mutating func connect(_ sources: [Int], _ targets: [Int], _ label: Int?) {
    for source in sources {
      for target in targets {
        guard edges.count < Self.mostEdges else {
          isCut = true
          return
        }
        edges.append(Edge(from: source, to: target, label: label))
      }
    }
  }

  /// Reads a line that is no chain of nodes: `subgraph`, `end`, and all that is about looks.
  private mutating func readKeyword(_ line: Range<Int>, in view: ByteView) -> Bool {
    var end = line.lowerBound
    while end < line.upperBound, view[end].isLetter { end += 1 }
    guard end == line.upperBound || view[end].isBlank || view[end] == .ascii(";") else {
      return false
    }
    switch String(decoding: view.bytes(line.lowerBound..<end), as: UTF8.self) {
    case "end":
      return view.trimmingBlanks(end..<line.upperBound).count <= 1
    case "style", "classDef", "class", "linkStyle", "click", "direction":
      return end < line.upperBound
    case "subgraph":
      readSubgraph(view.trimmingBlanks(end..<line.upperBound), in: view)
      return true
    default:
      return false
    }
  }

  /// `subgraph id [title]`, or `subgraph title`.
  private mutating func readSubgraph(_ range: Range<Int>, in view: ByteView) {
    if let node = FlowchartNode(at: range.lowerBound, to: range.upperBound, in: view),
      node.end >= range.upperBound, let label = node.label
    {
      let id = String(decoding: view.bytes(node.id), as: UTF8.self)
      subgraphs[id] = add(label: label)
    } else if let title = FlowchartLink.unquoted(range, in: view) {
      subgraphs[String(decoding: view.bytes(title), as: UTF8.self)] = add(label: title)
    }
  }
}
