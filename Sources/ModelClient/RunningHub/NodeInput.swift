import ModelBindings
import RunningHubService

/// A value for one input of a node, in place of the workflow's own value: an element of `nodeInfoList`.
public struct NodeInput: Sendable, Hashable {
  /// The node's number in the workflow.
  public var node: String
  /// The name of the input, as in the workflow's API format.
  public var input: String
  /// The value.
  public var value: Value

  /// The value of an input.
  public enum Value: Sendable, Hashable {
    /// JSON of the type that the input has.
    case json(JSONValue)
    /// Media, uploaded first where it is local.
    case media(Media)
  }

  /// JSON for an input.
  public init(node: String, input: String, _ value: JSONValue) {
    (self.node, self.input, self.value) = (node, input, .json(value))
  }

  /// Media for an input.
  public init(node: String, input: String, media: Media) {
    (self.node, self.input, self.value) = (node, input, .media(media))
  }
}

extension RunningHubClient {
  /// Inputs with their local media uploaded, as (node, input, value).
  func values(
    of inputs: [NodeInput], onUpload: TransferObserver?
  ) async throws -> [(node: String, input: String, value: JSONValue)] {
    var uploaded: [Media: String] = [:]
    // Every file is opened before the first one is sent.
    for case .media(let media) in inputs.map(\.value) where media.isLocal { _ = try OutgoingFile(media, .runningHub) }
    var values: [(node: String, input: String, value: JSONValue)] = []
    for input in inputs {
      switch input.value {
      case .json(let value): values.append((input.node, input.input, value))
      case .media(let media):
        if media.isLocal, uploaded[media] == nil {
          uploaded[media] = try await uploadResource(media, onUpload: onUpload).fileName
        }
        values.append((input.node, input.input, .string(media.wireValue ?? uploaded[media] ?? "")))
      }
    }
    return values
  }

  /// The fields with node keys of a request, as inputs, with local media uploaded.
  ///
  /// - Throws: ``ClientError``: of the kind `invalid`, with every violation, before anything is sent.
  func inputs(of request: some ModelRequest, onUpload: TransferObserver?) async throws -> [NodeInput] {
    let submission = Submission(request)
    _ = try api.openFiles(of: submission)
    var uploaded: [Media: String] = [:]
    for media in submission.localMedia.map(\.media) where uploaded[media] == nil {
      uploaded[media] = try await uploadResource(media, onUpload: onUpload).fileName
    }
    do throws(ValidationError) {
      return try request.nodeInfoList(uploaded: uploaded).compactMap(NodeInput.init(entry:))
    } catch {
      throw ClientError(.invalid, .runningHub, endpoint: submission.endpoint, violations: error.violations)
    }
  }
}

extension NodeInput {
  /// An element of a `nodeInfoList`.
  fileprivate init?(entry: JSONValue) {
    guard let node = entry.object?["nodeId"]?.string, let input = entry.object?["fieldName"]?.string,
      let value = entry.object?["fieldValue"]
    else { return nil }
    self.init(node: node, input: input, value)
  }
}
