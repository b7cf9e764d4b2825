import Crossfoot
import Glibc

/// The inputs of a call, in the order of its arguments.
struct Inputs {
  private enum Source {
    case standardInput
    case file(SourceFile)
  }

  private let options: InputOptions
  private let sources: [Source]
  /// Whether the arguments can mean more than one input, so that JSON output is an array.
  let isList: Bool
  /// Why some could not be read was already said on standard error.
  private(set) var hasFailed = false

  init(_ options: InputOptions) {
    self.options = options
    var sources: [Source] = []
    var isList = options.files.count > 1
    for argument in options.files {
      if argument == "-" {
        sources.append(.standardInput)
        continue
      }
      let files = SourceFinder().files(at: argument)
      if files.isEmpty {
        StandardError.report(argument, "there are no articles in this folder")
        hasFailed = true
      }
      if files.count != 1 || files.first?.path != argument { isList = true }
      sources += files.map(Source.file)
    }
    self.sources = sources
    self.isList = isList
  }

  /// The paths of the files.
  var paths: [String] {
    sources.compactMap { if case .file(let file) = $0 { file.path } else { nil } }
  }

  /// Hands each input to `body`, one after the other.
  ///
  /// What cannot be read, and what `body` throws for an input, is reported on standard error, and the rest is still
  /// done; only a failure of the output ends it.
  mutating func forEach(_ body: (ArticleInput) throws -> Void) throws {
    for source in sources {
      do {
        try body(try read(source))
      } catch let error as OutputError {
        throw error
      } catch {
        StandardError.report(name(of: source), "\(error)")
        hasFailed = true
      }
    }
  }

  private func name(of source: Source) -> String {
    switch source {
    case .standardInput: options.stdinName ?? "<stdin>"
    case .file(let file): file.path
    }
  }

  private func read(_ source: Source) throws -> ArticleInput {
    let bytes =
      switch source {
      case .standardInput: try StandardInput.readAll()
      case .file(let file): try file.read()
      }
    let path: String? =
      switch source {
      case .standardInput: options.stdinName
      case .file(let file): file.path
      }
    return ArticleInput(
      bytes: bytes, path: path, format: options.inputFormat, locale: options.locale,
      referenceTime: options.referenceTime)
  }
}
