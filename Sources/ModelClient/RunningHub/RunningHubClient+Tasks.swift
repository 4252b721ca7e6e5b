import ModelBindings
import RunningHubService

// Starting workflows and AI apps by id, with inputs and their media. The closures set the other fields of the call.
extension RunningHubClient {
  /// Runs a saved ComfyUI workflow with the newer API.
  ///
  /// - Parameters:
  ///   - id: The workflow.
  ///   - inputs: The values in place of the workflow's own inputs.
  ///   - configure: Sets further fields, such as `instanceType` or `webhookURL`.
  ///   - onUpload: Receives the progress of the upload of each local file.
  public func runWorkflow(
    _ id: String, inputs: [NodeInput] = [], configure: (inout RunWorkflow) -> Void = { _ in },
    onUpload: TransferObserver? = nil
  ) async throws -> Job {
    let nodes = try await values(of: inputs, onUpload: onUpload)
    var request = RunWorkflow(
      workflowID: id,
      nodeInfoList: nodes.map { .init(nodeID: $0.node, fieldName: $0.input, fieldValue: $0.value) })
    configure(&request)
    return try await submit(request)
  }

  /// Runs an AI app with the newer API.
  public func runAIApp(
    _ id: String, inputs: [NodeInput], configure: (inout RunAIApp) -> Void = { _ in },
    onUpload: TransferObserver? = nil
  ) async throws -> Job {
    let nodes = try await values(of: inputs, onUpload: onUpload)
    var request = RunAIApp(
      appID: id, nodeInfoList: nodes.map { .init(nodeID: $0.node, fieldName: $0.input, fieldValue: $0.value) })
    configure(&request)
    return try await submit(request)
  }

  /// Starts a workflow as it was saved, with the older API.
  public func startWorkflow(
    _ id: String, configure: (inout StartComfyUITaskBasic) -> Void = { _ in }
  ) async throws -> Job {
    var request = StartComfyUITaskBasic(apiKey: "", workflowID: id)
    configure(&request)
    return try await submit(request)
  }

  /// Starts a workflow with other inputs, with the older API.
  public func startWorkflow(
    _ id: String, inputs: [NodeInput], configure: (inout StartComfyUITaskAdvanced) -> Void = { _ in },
    onUpload: TransferObserver? = nil
  ) async throws -> Job {
    let nodes = try await values(of: inputs, onUpload: onUpload)
    var request = StartComfyUITaskAdvanced(apiKey: "", workflowID: id)
    request.nodeInfoList = nodes.map { .init(nodeID: $0.node, fieldName: $0.input, fieldValue: $0.value) }
    configure(&request)
    return try await submit(request)
  }

  /// Starts a workflow with the fields of a node-keyed request as inputs, with the older API: `219##image` becomes the input `image` of
  /// node 219. The request is validated offline first.
  public func startWorkflow(
    _ id: String, inputs request: some ModelRequest, configure: (inout StartComfyUITaskAdvanced) -> Void = { _ in },
    onUpload: TransferObserver? = nil
  ) async throws -> Job {
    try await startWorkflow(id, inputs: inputs(of: request, onUpload: onUpload), configure: configure)
  }

  /// Starts an AI app with the older API.
  public func startAIApp(
    _ id: String, inputs: [NodeInput], configure: (inout StartAIAppTask) -> Void = { _ in },
    onUpload: TransferObserver? = nil
  ) async throws -> Job {
    let nodes = try await values(of: inputs, onUpload: onUpload)
    var request = StartAIAppTask(
      apiKey: "", webappID: id,
      nodeInfoList: nodes.map { .init(nodeID: $0.node, fieldName: $0.input, fieldValue: $0.value) })
    configure(&request)
    return try await submit(request)
  }
}
