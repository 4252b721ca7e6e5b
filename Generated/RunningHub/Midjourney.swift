// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// midjourney-image-to-video · POST /openapi/v2/youchuan/image-to-video
public struct MidjourneyImageToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/youchuan/image-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","firstImageUrl","resolution"],"properties":{
    "prompt":{"type":"string","maxLength":8192},
    "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
    "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
    "resolution":{"type":"string","enum":["480p","720p"]},
    "motion":{"type":"string","enum":["low","high"]},
    "raw":{"type":"boolean"},
    "loop":{"type":"boolean"}}}
    """#, common: runningHubCommon)
  public typealias Resolution = RunningHubOptions.Resolution_20
  public typealias Motion = RunningHubOptions.Motion
  /// Up to 8,192 characters.
  public var prompt: String
  /// JPEG, PNG or WEBP, up to 20 MB.
  public var firstImageURL: Media
  /// JPEG, PNG or WEBP, up to 20 MB.
  public var lastImageURL: Media?
  /// Default `720p`.
  public var resolution: Resolution
  /// Default `low`.
  public var motion: Motion?
  /// Default `true`.
  public var raw: Bool?
  /// Default `false`.
  public var loop: Bool?
  public var extra: Extra = [:]
  public init(
    prompt: String, firstImageURL: Media, resolution: Resolution, lastImageURL: Media? = nil, motion: Motion? = nil,
    raw: Bool? = nil, loop: Bool? = nil
  ) {
    self.prompt = prompt; self.firstImageURL = firstImageURL; self.resolution = resolution
    self.lastImageURL = lastImageURL; self.motion = motion; self.raw = raw; self.loop = loop
  }
  public init(_ blank: Blank) { prompt = ""; firstImageURL = ""; resolution = .`480p` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&firstImageURL); field(&lastImageURL); field(&resolution); field(&motion); field(&raw)
    field(&loop); field(&extra)
  }
}

/// midjourney-text-to-image-niji6 · POST /openapi/v2/youchuan/text-to-image-niji6
public struct MidjourneyTextToImageNiji6: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/youchuan/text-to-image-niji6", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt"],"properties":{
    "prompt":{"type":"string","maxLength":8192},
    "chaos":{"type":"integer","minimum":0,"maximum":100},
    "quality":{"type":"string","enum":["0.5","1","2"]},
    "stylize":{"type":"integer","minimum":0,"maximum":1000},
    "weird":{"type":"integer","minimum":0,"maximum":3000},
    "raw":{"type":"boolean"},
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
    "iw":{"type":"integer","minimum":0,"maximum":3},
    "cref":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
    "cw":{"type":"integer","minimum":0,"maximum":100},
    "sref":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
    "sw":{"type":"integer","minimum":0,"maximum":1000},
    "sv":{"type":"integer","minimum":1,"maximum":4},
    "stop":{"type":"integer","minimum":10,"maximum":100},
    "tile":{"type":"boolean"},
    "aspectRatio":{"type":"string","enum":["1:1","4:3","3:2","16:9","3:4","2:3","9:16"]}}}
    """#, common: runningHubCommon)
  public typealias Quality = RunningHubOptions.Quality_4
  public typealias AspectRatio = RunningHubOptions.AspectRatio_40
  /// Up to 8,192 characters.
  public var prompt: String
  /// 0 to 100, default 0.
  public var chaos: Int?
  /// Default `1`.
  public var quality: Quality?
  /// 0 to 1,000, default 0.
  public var stylize: Int?
  /// 0 to 3,000, default 0.
  public var weird: Int?
  /// Default `false`.
  public var raw: Bool?
  /// JPEG, PNG or WEBP, up to 20 MB.
  public var imageURL: Media?
  /// 0 to 3, default 1.
  public var iw: Int?
  /// JPEG, PNG or WEBP, up to 20 MB.
  public var cref: Media?
  /// 0 to 100, default 100.
  public var cw: Int?
  /// JPEG, PNG or WEBP, up to 20 MB.
  public var sref: Media?
  /// 0 to 1,000, default 100.
  public var sw: Int?
  /// 1 to 4, default 4.
  public var sv: Int?
  /// 10 to 100, default 100.
  public var stop: Int?
  /// Default `false`.
  public var tile: Bool?
  /// Default `1:1`.
  public var aspectRatio: AspectRatio?
  public var extra: Extra = [:]
  public init(
    prompt: String, chaos: Int? = nil, quality: Quality? = nil, stylize: Int? = nil, weird: Int? = nil,
    raw: Bool? = nil, imageURL: Media? = nil, iw: Int? = nil, cref: Media? = nil, cw: Int? = nil, sref: Media? = nil,
    sw: Int? = nil, sv: Int? = nil, stop: Int? = nil, tile: Bool? = nil, aspectRatio: AspectRatio? = nil
  ) {
    self.prompt = prompt; self.chaos = chaos; self.quality = quality; self.stylize = stylize; self.weird = weird
    self.raw = raw; self.imageURL = imageURL; self.iw = iw; self.cref = cref; self.cw = cw; self.sref = sref
    self.sw = sw; self.sv = sv; self.stop = stop; self.tile = tile; self.aspectRatio = aspectRatio
  }
  public init(_ blank: Blank) { prompt = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&chaos); field(&quality); field(&stylize); field(&weird); field(&raw); field(&imageURL)
    field(&iw); field(&cref); field(&cw); field(&sref); field(&sw); field(&sv); field(&stop); field(&tile)
    field(&aspectRatio); field(&extra)
  }
}

/// midjourney-text-to-image-niji7 · POST /openapi/v2/youchuan/text-to-image-niji7
public struct MidjourneyTextToImageNiji7: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/youchuan/text-to-image-niji7", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt"],"properties":{
    "prompt":{"type":"string","maxLength":8192},
    "chaos":{"type":"integer","minimum":0,"maximum":100},
    "stylize":{"type":"integer","minimum":0,"maximum":1000},
    "weird":{"type":"integer","minimum":0,"maximum":3000},
    "raw":{"type":"boolean"},
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
    "iw":{"type":"integer","minimum":0,"maximum":2},
    "sref":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
    "sw":{"type":"integer","minimum":0,"maximum":1000},
    "sv":{"type":"integer","minimum":1,"maximum":4},
    "aspectRatio":{"type":"string","enum":["1:1","4:3","3:2","16:9","3:4","2:3","9:16"]}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_40
  /// Up to 8,192 characters.
  public var prompt: String
  /// 0 to 100, default 0.
  public var chaos: Int?
  /// 0 to 1,000, default 0.
  public var stylize: Int?
  /// 0 to 3,000, default 0.
  public var weird: Int?
  /// Default `false`.
  public var raw: Bool?
  /// JPEG, PNG or WEBP, up to 20 MB.
  public var imageURL: Media?
  /// 0 to 2, default 1.
  public var iw: Int?
  /// JPEG, PNG or WEBP, up to 20 MB.
  public var sref: Media?
  /// 0 to 1,000, default 100.
  public var sw: Int?
  /// 1 to 4, default 4.
  public var sv: Int?
  /// Default `1:1`.
  public var aspectRatio: AspectRatio?
  public var extra: Extra = [:]
  public init(
    prompt: String, chaos: Int? = nil, stylize: Int? = nil, weird: Int? = nil, raw: Bool? = nil,
    imageURL: Media? = nil, iw: Int? = nil, sref: Media? = nil, sw: Int? = nil, sv: Int? = nil,
    aspectRatio: AspectRatio? = nil
  ) {
    self.prompt = prompt; self.chaos = chaos; self.stylize = stylize; self.weird = weird; self.raw = raw
    self.imageURL = imageURL; self.iw = iw; self.sref = sref; self.sw = sw; self.sv = sv; self.aspectRatio = aspectRatio
  }
  public init(_ blank: Blank) { prompt = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&chaos); field(&stylize); field(&weird); field(&raw); field(&imageURL); field(&iw)
    field(&sref); field(&sw); field(&sv); field(&aspectRatio); field(&extra)
  }
}

/// midjourney-text-to-image-v6 · POST /openapi/v2/youchuan/text-to-image-v6
public struct MidjourneyTextToImageV6: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/youchuan/text-to-image-v6", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt"],"properties":{
    "prompt":{"type":"string","maxLength":8192},
    "chaos":{"type":"integer","minimum":0,"maximum":100},
    "quality":{"type":"string","enum":["0.5","1","2"]},
    "stylize":{"type":"integer","minimum":0,"maximum":1000},
    "weird":{"type":"integer","minimum":0,"maximum":3000},
    "raw":{"type":"boolean"},
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
    "iw":{"type":"integer","minimum":0,"maximum":3},
    "cref":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
    "cw":{"type":"integer","minimum":0,"maximum":100},
    "sref":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
    "sw":{"type":"integer","minimum":0,"maximum":1000},
    "sv":{"type":"integer","minimum":1,"maximum":4},
    "stop":{"type":"integer","minimum":10,"maximum":100},
    "tile":{"type":"boolean"},
    "aspectRatio":{"type":"string","enum":["1:1","4:3","3:2","16:9","3:4","2:3","9:16"]}}}
    """#, common: runningHubCommon)
  public typealias Quality = RunningHubOptions.Quality_4
  public typealias AspectRatio = RunningHubOptions.AspectRatio_40
  /// Up to 8,192 characters.
  public var prompt: String
  /// 0 to 100, default 0.
  public var chaos: Int?
  /// Default `1`.
  public var quality: Quality?
  /// 0 to 1,000, default 0.
  public var stylize: Int?
  /// 0 to 3,000, default 0.
  public var weird: Int?
  /// Default `false`.
  public var raw: Bool?
  /// JPEG, PNG or WEBP, up to 20 MB.
  public var imageURL: Media?
  /// 0 to 3, default 1.
  public var iw: Int?
  /// JPEG, PNG or WEBP, up to 20 MB.
  public var cref: Media?
  /// 0 to 100, default 100.
  public var cw: Int?
  /// JPEG, PNG or WEBP, up to 20 MB.
  public var sref: Media?
  /// 0 to 1,000, default 100.
  public var sw: Int?
  /// 1 to 4, default 4.
  public var sv: Int?
  /// 10 to 100, default 100.
  public var stop: Int?
  /// Default `false`.
  public var tile: Bool?
  /// Default `1:1`.
  public var aspectRatio: AspectRatio?
  public var extra: Extra = [:]
  public init(
    prompt: String, chaos: Int? = nil, quality: Quality? = nil, stylize: Int? = nil, weird: Int? = nil,
    raw: Bool? = nil, imageURL: Media? = nil, iw: Int? = nil, cref: Media? = nil, cw: Int? = nil, sref: Media? = nil,
    sw: Int? = nil, sv: Int? = nil, stop: Int? = nil, tile: Bool? = nil, aspectRatio: AspectRatio? = nil
  ) {
    self.prompt = prompt; self.chaos = chaos; self.quality = quality; self.stylize = stylize; self.weird = weird
    self.raw = raw; self.imageURL = imageURL; self.iw = iw; self.cref = cref; self.cw = cw; self.sref = sref
    self.sw = sw; self.sv = sv; self.stop = stop; self.tile = tile; self.aspectRatio = aspectRatio
  }
  public init(_ blank: Blank) { prompt = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&chaos); field(&quality); field(&stylize); field(&weird); field(&raw); field(&imageURL)
    field(&iw); field(&cref); field(&cw); field(&sref); field(&sw); field(&sv); field(&stop); field(&tile)
    field(&aspectRatio); field(&extra)
  }
}

/// midjourney-text-to-image-v61 · POST /openapi/v2/youchuan/text-to-image-v61
public struct MidjourneyTextToImageV61: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/youchuan/text-to-image-v61", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt"],"properties":{
    "prompt":{"type":"string","maxLength":8192},
    "negativePrompt":{"type":"string","maxLength":2000},
    "chaos":{"type":"integer","minimum":0,"maximum":100},
    "quality":{"type":"string","enum":["0.5","1","2"]},
    "stylize":{"type":"integer","minimum":0,"maximum":1000},
    "weird":{"type":"integer","minimum":0,"maximum":3000},
    "raw":{"type":"boolean"},
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
    "iw":{"type":"integer","minimum":0,"maximum":3},
    "cref":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
    "cw":{"type":"integer","minimum":0,"maximum":100},
    "sref":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
    "sw":{"type":"integer","minimum":0,"maximum":1000},
    "sv":{"type":"integer","minimum":1,"maximum":4},
    "stop":{"type":"integer","minimum":10,"maximum":100},
    "tile":{"type":"boolean"},
    "aspectRatio":{"type":"string","enum":["1:1","4:3","3:2","16:9","3:4","2:3","9:16"]}}}
    """#, common: runningHubCommon)
  public typealias Quality = RunningHubOptions.Quality_4
  public typealias AspectRatio = RunningHubOptions.AspectRatio_40
  /// Up to 8,192 characters.
  public var prompt: String
  /// Up to 2,000 characters.
  public var negativePrompt: String?
  /// 0 to 100, default 0.
  public var chaos: Int?
  /// Default `1`.
  public var quality: Quality?
  /// 0 to 1,000, default 0.
  public var stylize: Int?
  /// 0 to 3,000, default 0.
  public var weird: Int?
  /// Default `false`.
  public var raw: Bool?
  /// JPEG, PNG or WEBP, up to 20 MB.
  public var imageURL: Media?
  /// 0 to 3, default 1.
  public var iw: Int?
  /// JPEG, PNG or WEBP, up to 20 MB.
  public var cref: Media?
  /// 0 to 100, default 100.
  public var cw: Int?
  /// JPEG, PNG or WEBP, up to 20 MB.
  public var sref: Media?
  /// 0 to 1,000, default 100.
  public var sw: Int?
  /// 1 to 4, default 4.
  public var sv: Int?
  /// 10 to 100, default 100.
  public var stop: Int?
  /// Default `false`.
  public var tile: Bool?
  public var aspectRatio: AspectRatio?
  public var extra: Extra = [:]
  public init(
    prompt: String, negativePrompt: String? = nil, chaos: Int? = nil, quality: Quality? = nil, stylize: Int? = nil,
    weird: Int? = nil, raw: Bool? = nil, imageURL: Media? = nil, iw: Int? = nil, cref: Media? = nil, cw: Int? = nil,
    sref: Media? = nil, sw: Int? = nil, sv: Int? = nil, stop: Int? = nil, tile: Bool? = nil,
    aspectRatio: AspectRatio? = nil
  ) {
    self.prompt = prompt; self.negativePrompt = negativePrompt; self.chaos = chaos; self.quality = quality
    self.stylize = stylize; self.weird = weird; self.raw = raw; self.imageURL = imageURL; self.iw = iw
    self.cref = cref; self.cw = cw; self.sref = sref; self.sw = sw; self.sv = sv; self.stop = stop; self.tile = tile
    self.aspectRatio = aspectRatio
  }
  public init(_ blank: Blank) { prompt = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&negativePrompt); field(&chaos); field(&quality); field(&stylize); field(&weird)
    field(&raw); field(&imageURL); field(&iw); field(&cref); field(&cw); field(&sref); field(&sw); field(&sv)
    field(&stop); field(&tile); field(&aspectRatio); field(&extra)
  }
}

/// midjourney-text-to-image-v7 · POST /openapi/v2/youchuan/text-to-image-v7
public struct MidjourneyTextToImageV7: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/youchuan/text-to-image-v7", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt"],"properties":{
    "prompt":{"type":"string","maxLength":8192},
    "negativePrompt":{"type":"string","maxLength":2000},
    "chaos":{"type":"integer","minimum":0,"maximum":100},
    "quality":{"type":"string","enum":["1","2","4"]},
    "stylize":{"type":"integer","minimum":0,"maximum":1000},
    "weird":{"type":"integer","minimum":0,"maximum":3000},
    "raw":{"type":"boolean"},
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
    "iw":{"type":"integer","minimum":0,"maximum":3},
    "sref":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
    "sw":{"type":"integer","minimum":0,"maximum":1000},
    "sv":{"type":"integer","minimum":1,"maximum":6},
    "oref":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
    "ow":{"type":"integer","minimum":1,"maximum":1000},
    "tile":{"type":"boolean"},
    "aspectRatio":{"type":"string","enum":["1:1","4:3","3:2","16:9","3:4","2:3","9:16"]}}}
    """#, common: runningHubCommon)
  public typealias Quality = RunningHubOptions.Quality_5
  public typealias AspectRatio = RunningHubOptions.AspectRatio_40
  /// Up to 8,192 characters.
  public var prompt: String
  /// Up to 2,000 characters.
  public var negativePrompt: String?
  /// 0 to 100, default 0.
  public var chaos: Int?
  /// Default `1`.
  public var quality: Quality?
  /// 0 to 1,000, default 0.
  public var stylize: Int?
  /// 0 to 3,000, default 0.
  public var weird: Int?
  /// Default `false`.
  public var raw: Bool?
  /// JPEG, PNG or WEBP, up to 20 MB.
  public var imageURL: Media?
  /// 0 to 3, default 1.
  public var iw: Int?
  /// JPEG, PNG or WEBP, up to 20 MB.
  public var sref: Media?
  /// 0 to 1,000, default 100.
  public var sw: Int?
  /// 1 to 6, default 4.
  public var sv: Int?
  /// JPEG or PNG, up to 20 MB.
  public var oref: Media?
  /// 1 to 1,000, default 100.
  public var ow: Int?
  /// Default `false`.
  public var tile: Bool?
  public var aspectRatio: AspectRatio?
  public var extra: Extra = [:]
  public init(
    prompt: String, negativePrompt: String? = nil, chaos: Int? = nil, quality: Quality? = nil, stylize: Int? = nil,
    weird: Int? = nil, raw: Bool? = nil, imageURL: Media? = nil, iw: Int? = nil, sref: Media? = nil, sw: Int? = nil,
    sv: Int? = nil, oref: Media? = nil, ow: Int? = nil, tile: Bool? = nil, aspectRatio: AspectRatio? = nil
  ) {
    self.prompt = prompt; self.negativePrompt = negativePrompt; self.chaos = chaos; self.quality = quality
    self.stylize = stylize; self.weird = weird; self.raw = raw; self.imageURL = imageURL; self.iw = iw
    self.sref = sref; self.sw = sw; self.sv = sv; self.oref = oref; self.ow = ow; self.tile = tile
    self.aspectRatio = aspectRatio
  }
  public init(_ blank: Blank) { prompt = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&negativePrompt); field(&chaos); field(&quality); field(&stylize); field(&weird)
    field(&raw); field(&imageURL); field(&iw); field(&sref); field(&sw); field(&sv); field(&oref); field(&ow)
    field(&tile); field(&aspectRatio); field(&extra)
  }
}

/// midjourney-text-to-image-v8.1 · POST /openapi/v2/youchuan/text-to-image-v81
///
/// Known from client code, not from documentation.
public struct MidjourneyTextToImageV8_1: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/youchuan/text-to-image-v81", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","hd"],"properties":{
    "prompt":{"type":"string","maxLength":8192,"evidence":"client"},
    "chaos":{"type":"integer","minimum":0,"maximum":100,"evidence":"client"},
    "quality":{"type":"string","enum":["1","4"],"evidence":"client"},
    "stylize":{"type":"integer","minimum":0,"maximum":1000,"evidence":"client"},
    "raw":{"type":"boolean","evidence":"client"},
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":20971520},"evidence":"client"},
    "iw":{"type":"integer","minimum":0,"maximum":3,"evidence":"client"},
    "sref":{"type":"string","media":{"kind":"image","maxBytes":20971520},"evidence":"client"},
    "sw":{"type":"integer","minimum":0,"maximum":1000,"evidence":"client"},
    "sv":{"type":"integer","minimum":6,"maximum":6,"evidence":"client"},
    "aspectRatio":{"type":"string","enum":["1:1","4:3","3:2","16:9","3:4","2:3","9:16"],"evidence":"client"},
    "hd":{"type":"boolean","evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Quality = RunningHubOptions.Quality_6
  public typealias AspectRatio = RunningHubOptions.AspectRatio_40
  /// Up to 8,192 characters. Known from client code, not from documentation.
  public var prompt: String
  /// 0 to 100, default 0. Known from client code, not from documentation.
  public var chaos: Int?
  /// Default `1`. Known from client code, not from documentation.
  public var quality: Quality?
  /// 0 to 1,000, default 0. Known from client code, not from documentation.
  public var stylize: Int?
  /// Default `false`. Known from client code, not from documentation.
  public var raw: Bool?
  /// An image, up to 20 MB. Known from client code, not from documentation.
  public var imageURL: Media?
  /// 0 to 3, default 1. Known from client code, not from documentation.
  public var iw: Int?
  /// An image, up to 20 MB. Known from client code, not from documentation.
  public var sref: Media?
  /// 0 to 1,000, default 100. Known from client code, not from documentation.
  public var sw: Int?
  /// 6 to 6, default 6. Known from client code, not from documentation.
  public var sv: Int?
  /// Known from client code, not from documentation.
  public var aspectRatio: AspectRatio?
  /// Default `false`. Known from client code, not from documentation.
  public var hd: Bool
  public var extra: Extra = [:]
  public init(
    prompt: String, hd: Bool, chaos: Int? = nil, quality: Quality? = nil, stylize: Int? = nil, raw: Bool? = nil,
    imageURL: Media? = nil, iw: Int? = nil, sref: Media? = nil, sw: Int? = nil, sv: Int? = nil,
    aspectRatio: AspectRatio? = nil
  ) {
    self.prompt = prompt; self.hd = hd; self.chaos = chaos; self.quality = quality; self.stylize = stylize
    self.raw = raw; self.imageURL = imageURL; self.iw = iw; self.sref = sref; self.sw = sw; self.sv = sv
    self.aspectRatio = aspectRatio
  }
  public init(_ blank: Blank) { prompt = ""; hd = false }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&chaos); field(&quality); field(&stylize); field(&raw); field(&imageURL); field(&iw)
    field(&sref); field(&sw); field(&sv); field(&aspectRatio); field(&hd); field(&extra)
  }
}

/// midjourney-text-to-image-v8.2-preview · POST /openapi/v2/youchuan/text-to-image-v82
///
/// Known from client code, not from documentation.
public struct MidjourneyTextToImageV8_2Preview: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/youchuan/text-to-image-v82", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","hd"],"properties":{
    "prompt":{"type":"string","maxLength":8192,"evidence":"client"},
    "chaos":{"type":"integer","minimum":0,"maximum":100,"evidence":"client"},
    "quality":{"type":"string","enum":["1","4"],"evidence":"client"},
    "stylize":{"type":"integer","minimum":0,"maximum":1000,"evidence":"client"},
    "raw":{"type":"boolean","evidence":"client"},
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":20971520},"evidence":"client"},
    "iw":{"type":"integer","minimum":0,"maximum":3,"evidence":"client"},
    "sref":{"type":"string","media":{"kind":"image","maxBytes":20971520},"evidence":"client"},
    "sw":{"type":"integer","minimum":0,"maximum":1000,"evidence":"client"},
    "sv":{"type":"integer","minimum":6,"maximum":6,"evidence":"client"},
    "aspectRatio":{"type":"string","enum":["1:1","4:3","3:2","16:9","3:4","2:3","9:16"],"evidence":"client"},
    "hd":{"type":"boolean","evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Quality = RunningHubOptions.Quality_6
  public typealias AspectRatio = RunningHubOptions.AspectRatio_40
  /// Up to 8,192 characters. Known from client code, not from documentation.
  public var prompt: String
  /// 0 to 100, default 0. Known from client code, not from documentation.
  public var chaos: Int?
  /// Default `1`. Known from client code, not from documentation.
  public var quality: Quality?
  /// 0 to 1,000, default 0. Known from client code, not from documentation.
  public var stylize: Int?
  /// Default `false`. Known from client code, not from documentation.
  public var raw: Bool?
  /// An image, up to 20 MB. Known from client code, not from documentation.
  public var imageURL: Media?
  /// 0 to 3, default 1. Known from client code, not from documentation.
  public var iw: Int?
  /// An image, up to 20 MB. Known from client code, not from documentation.
  public var sref: Media?
  /// 0 to 1,000, default 100. Known from client code, not from documentation.
  public var sw: Int?
  /// 6 to 6, default 6. Known from client code, not from documentation.
  public var sv: Int?
  /// Known from client code, not from documentation.
  public var aspectRatio: AspectRatio?
  /// Default `false`. Known from client code, not from documentation.
  public var hd: Bool
  public var extra: Extra = [:]
  public init(
    prompt: String, hd: Bool, chaos: Int? = nil, quality: Quality? = nil, stylize: Int? = nil, raw: Bool? = nil,
    imageURL: Media? = nil, iw: Int? = nil, sref: Media? = nil, sw: Int? = nil, sv: Int? = nil,
    aspectRatio: AspectRatio? = nil
  ) {
    self.prompt = prompt; self.hd = hd; self.chaos = chaos; self.quality = quality; self.stylize = stylize
    self.raw = raw; self.imageURL = imageURL; self.iw = iw; self.sref = sref; self.sw = sw; self.sv = sv
    self.aspectRatio = aspectRatio
  }
  public init(_ blank: Blank) { prompt = ""; hd = false }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&chaos); field(&quality); field(&stylize); field(&raw); field(&imageURL); field(&iw)
    field(&sref); field(&sw); field(&sv); field(&aspectRatio); field(&hd); field(&extra)
  }
}
