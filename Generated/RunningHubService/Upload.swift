// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Upload Lora · POST /api/openapi/getLoraUploadUrl
///
/// Address to PUT a LoRA file to, without a key.
public struct UploadLoRA: ServiceRequest {
  public static let operation = Operation("POST", "/api/openapi/getLoraUploadUrl")
  public static let validator = Validator(#"""
    {"type":"object","required":["apiKey","loraName","md5Hex"],"properties":{
    "apiKey":{"type":"string"},
    "loraName":{"type":"string"},
    "md5Hex":{"type":"string"}}}
    """#)
  public var apiKey: String
  public var loraName: String
  /// MD5 of the file, in hexadecimal.
  public var md5Hex: String
  public var extra: Extra = [:]
  public init(apiKey: String, loraName: String, md5Hex: String) {
    self.apiKey = apiKey; self.loraName = loraName; self.md5Hex = md5Hex
  }
  public init(_ blank: Blank) { apiKey = ""; loraName = ""; md5Hex = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&apiKey); field(&loraName); field(&md5Hex); field(&extra)
  }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = ["code", "msg", "data"]
    public var code: Int?
    public var msg: String?
    public var data: Data?
    public var extra: Extra = [:]
    public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      self.code = code; self.msg = msg; self.data = data
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&code); field(&msg); field(&data); field(&extra) }
    public struct Data: ModelObject {
      public static let keys: FieldKeys = ["fileName", "url"]
      /// Value for the node RHLoraLoader.
      public var fileName: String?
      /// May be absent for a file already known.
      public var url: String?
      public var extra: Extra = [:]
      public init(fileName: String? = nil, url: String? = nil) { self.fileName = fileName; self.url = url }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) { field(&fileName); field(&url); field(&extra) }
    }
  }
}

/// Upload File V2 · POST /openapi/v2/media/upload/binary
///
/// Uploads a file: download_url is for standard models, fileName for node inputs. Links live about a day.
public struct UploadFileV2: ServiceRequest {
  public static let operation = Operation("POST", "/openapi/v2/media/upload/binary", body: .multipart)
  public static let validator = Validator(#"""
    {"type":"object","required":["file"],"properties":{
    "file":{"type":"string","media":{"kind":"file","formats":["jpeg","png","webp","zip","mp3","wav","flac","mp4","avi","mov","mkv"]}}}}
    """#)
  /// JPEG, PNG, WEBP, ZIP, MP3, WAV, FLAC, MP4, AVI, MOV or MKV.
  public var file: Media
  public var extra: Extra = [:]
  public init(file: Media) { self.file = file }
  public init(_ blank: Blank) { file = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&file); field(&extra) }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = ["code", "message", "msg", "data"]
    /// 0 is success; 200 was seen too.
    public var code: Int?
    public var message: String?
    /// Known from client code, not from documentation.
    public var msg: String?
    public var data: Data?
    public var extra: Extra = [:]
    public init(code: Int? = nil, message: String? = nil, msg: String? = nil, data: Data? = nil) {
      self.code = code; self.message = message; self.msg = msg; self.data = data
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&code); field(&message); field(&msg); field(&data); field(&extra)
    }
    public struct Data: ModelObject {
      public static let keys: FieldKeys = ["type", "download_url", "fileName", "filename", "size"]
      /// Such as image.
      public var type: String?
      public var downloadURL: String?
      public var fileName: String?
      /// Known from client code, not from documentation.
      public var filename: String?
      /// Bytes.
      public var size: Int?
      public var extra: Extra = [:]
      public init(
        type: String? = nil, downloadURL: String? = nil, fileName: String? = nil, filename: String? = nil,
        size: Int? = nil
      ) {
        self.type = type; self.downloadURL = downloadURL; self.fileName = fileName; self.filename = filename
        self.size = size
      }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) {
        field(&type); field(&downloadURL); field(&fileName); field(&filename); field(&size); field(&extra)
      }
    }
  }
}

/// Upload Resource · POST /task/openapi/upload
///
/// Uploads a file for node inputs.
public struct UploadResource: ServiceRequest {
  public static let operation = Operation("POST", "/task/openapi/upload", body: .multipart)
  public static let validator = Validator(#"""
    {"type":"object","required":["apiKey"],"properties":{
    "apiKey":{"type":"string"},
    "file":{"type":"string","media":{"kind":"file","formats":["jpeg","png","webp","zip","mp3","wav","flac","mp4","avi","mov","mkv"],"maxBytes":31457280}},
    "fileType":{"type":"string"}}}
    """#)
  public var apiKey: String
  /// JPEG, PNG, WEBP, ZIP, MP3, WAV, FLAC, MP4, AVI, MOV or MKV, up to 30 MB.
  public var file: Media?
  /// Input; an older example sends image.
  public var fileType: String?
  public var extra: Extra = [:]
  public init(apiKey: String, file: Media? = nil, fileType: String? = nil) {
    self.apiKey = apiKey; self.file = file; self.fileType = fileType
  }
  public init(_ blank: Blank) { apiKey = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&apiKey); field(&file); field(&fileType); field(&extra)
  }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = ["code", "msg", "data"]
    public var code: Int?
    public var msg: String?
    public var data: Data?
    public var extra: Extra = [:]
    public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      self.code = code; self.msg = msg; self.data = data
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&code); field(&msg); field(&data); field(&extra) }
    public struct Data: ModelObject {
      public static let keys: FieldKeys = ["fileName", "fileType"]
      /// Value for a node's media input.
      public var fileName: String?
      public var fileType: String?
      public var extra: Extra = [:]
      public init(fileName: String? = nil, fileType: String? = nil) {
        self.fileName = fileName; self.fileType = fileType
      }
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) { field(&fileName); field(&fileType); field(&extra) }
    }
  }
}
