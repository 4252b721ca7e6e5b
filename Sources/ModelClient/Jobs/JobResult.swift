import Foundation
import ModelBindings

/// What a job made.
public struct JobResult: Sendable {
  /// The service's id of the task.
  public let taskID: String
  /// The files and texts, in the service's order.
  public let outputs: [JobOutput]
  /// What the job took.
  public let usage: JobUsage
  /// The whole response, with whatever else the service says.
  public let response: JSONValue
  let api: APIClient
}

/// One file or text that a job made.
public struct JobOutput: Sendable, Hashable {
  /// Where the file can be fetched, for a day or so; nil for a text.
  public var url: URL?
  /// The text itself, where the output is one.
  public var text: String?
  /// The kind of file by the service's word: `png`, `mp4`; nil where it gives none.
  public var fileExtension: String?
  /// The ComfyUI node that made it, where the service tells.
  public var nodeID: String?

  /// An output.
  public init(url: URL? = nil, text: String? = nil, fileExtension: String? = nil, nodeID: String? = nil) {
    self.url = url
    self.text = text
    self.fileExtension = fileExtension
    self.nodeID = nodeID
  }
}

/// What a job took. Services tell different things, and some nothing.
public struct JobUsage: Sendable, Hashable {
  /// The price. RunComfy: US dollars. RunningHub: the currency of the account.
  public var money: Double?
  /// RunningHub's coins.
  public var coins: Double?
  /// What other companies' models cost on top, in the currency of the account.
  public var thirdPartyMoney: Double?
  /// How long the machine worked, in seconds.
  public var seconds: Double?

  /// Nothing known unless given.
  public init(money: Double? = nil, coins: Double? = nil, thirdPartyMoney: Double? = nil, seconds: Double? = nil) {
    self.money = money
    self.coins = coins
    self.thirdPartyMoney = thirdPartyMoney
    self.seconds = seconds
  }
}

extension JobOutput {
  /// What a model answered: every address in it, or the text that it is.
  static func outputs(of value: JSONValue) -> [JobOutput] {
    let files = all(in: value)
    guard files.isEmpty, let text = value.string, !text.isEmpty else { return files }
    return [JobOutput(text: text)]
  }

  /// Every address in a value, in order: whatever a model calls its outputs, they are the only ones there.
  private static func all(in value: JSONValue) -> [JobOutput] {
    switch value {
    case .string(let text):
      guard text.hasPrefix("https://") || text.hasPrefix("http://"), let url = URL(string: text) else { return [] }
      return [JobOutput(url: url)]
    case .array(let elements): return elements.flatMap { all(in: $0) }
    case .object(let object): return object.flatMap { all(in: $0.value) }
    default: return []
    }
  }
}
