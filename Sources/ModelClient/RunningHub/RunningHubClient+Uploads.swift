import Foundation
import ModelBindings
import RunningHubService

/// A file that was uploaded to RunningHub, which keeps it for about a day.
public struct UploadedFile: Sendable, Hashable {
  /// The address, for the fields of standard models; nil from the older upload.
  public var address: String?
  /// The name, for the inputs of ComfyUI nodes.
  public var fileName: String?

  /// A file that was uploaded before.
  public init(address: String? = nil, fileName: String? = nil) {
    self.address = address
    self.fileName = fileName
  }
}

extension RunningHubClient {
  /// Uploads a file with the newer API. The file is streamed from disk.
  ///
  /// - Throws: ``ClientError``, `CancellationError`.
  public func upload(_ media: Media, onUpload: TransferObserver? = nil) async throws -> UploadedFile {
    try await upload(UploadFileV2(file: media), OutgoingFile(media, .runningHub), onUpload) { response in
      UploadedFile(address: response.data?.downloadURL, fileName: response.data?.fileName ?? response.data?.filename)
    }
  }

  /// Uploads a file with the older API, for the inputs of nodes. The file is streamed from disk.
  ///
  /// - Throws: ``ClientError``, `CancellationError`.
  public func uploadResource(_ media: Media, onUpload: TransferObserver? = nil) async throws -> UploadedFile {
    let request = UploadResource(apiKey: "", file: media, fileType: "input")
    return try await upload(request, OutgoingFile(media, .runningHub), onUpload) { response in
      UploadedFile(fileName: response.data?.fileName)
    }
  }

  private func upload<Request: ServiceRequest>(
    _ request: Request, _ file: OutgoingFile, _ onUpload: TransferObserver?,
    _ read: @escaping @Sendable (Request.Response) -> UploadedFile
  ) async throws -> UploadedFile {
    var call = try call(request)
    if let onUpload {
      // The parts of the form around the file do not count as progress.
      call.onSent = { count in
        onUpload(TransferProgress(fileName: file.name, completed: min(count, file.byteCount), total: file.byteCount))
      }
    }
    return try await api.perform(call) { response in
      let uploaded = read(try response.decode())
      guard uploaded.address != nil || uploaded.fileName != nil else {
        throw UnreadableResponse(message: "it has neither an address nor a name: \(response.excerpt)")
      }
      return uploaded
    }
  }

  /// Validates a submission and, when it is valid, uploads its local media, each file once.
  ///
  /// - Returns: The value for each local media: the address where the field takes URLs, else the name.
  func upload(_ submission: Submission, onUpload: TransferObserver?) async throws -> [Media: String] {
    let files = try api.openFiles(of: submission)
    var uploaded: [Media: String] = [:]
    for local in submission.localMedia where uploaded[local.media] == nil && files[local.media] != nil {
      let file = try await upload(local.media, onUpload: onUpload)
      let takesAddress = local.rules?.accepts?.contains(.url) ?? true
      uploaded[local.media] = takesAddress ? file.address ?? file.fileName : file.fileName ?? file.address
    }
    return uploaded
  }

  /// Uploads a LoRA for the node RHLoraLoader. A file that the service knows by its MD5 is not sent again.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - name: The name that the LoRA gets.
  ///   - onUpload: Receives the progress of the upload.
  /// - Returns: The name for the node's `file_name`.
  /// - Throws: ``ClientError``, `CancellationError`.
  public func uploadLoRA(
    _ path: String, name: String, onUpload: TransferObserver? = nil
  ) async throws -> String {
    let file = try OutgoingFile(.file(path), .runningHub)
    let digest = try await MD5.hexDigest(ofFile: path, .runningHub)
    let place = try await send(UploadLoRA(apiKey: "", loraName: name, md5Hex: digest)).data
    guard let fileName = place?.fileName else {
      throw ClientError(
        .unreadable, .runningHub, endpoint: "POST \(UploadLoRA.operation.path)", message: "it has no fileName")
    }
    guard let address = place?.url, !address.isEmpty else { return fileName }
    guard let url = URL(string: address), url.isSecure else {
      throw ClientError(.unreadable, .runningHub, message: "the address to upload to is none, or not encrypted")
    }
    // The URL itself is the permission, so the key is not sent.
    var call = Call(method: "PUT", url: url, endpoint: "PUT \(url.host ?? "")/…", budget: api.budget())
    call.headers["Content-Type"] = "application/octet-stream"
    call.body = HTTPBody([file.segment])
    call.isUpload = true
    if let onUpload {
      call.onSent = { count in
        onUpload(TransferProgress(fileName: file.name, completed: count, total: file.byteCount))
      }
    }
    return try await api.perform(call) { _ in fileName }
  }
}
