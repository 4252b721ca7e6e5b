// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Higgsfield {
  public nonisolated enum Dop {}
  public nonisolated enum Soul {}
}

extension Higgsfield.Dop {
  /// Dop image to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/higgsfield/dop/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var endImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `dop-turbo`.
    @export(implementation) public var options: Options { get { _storage[3] } set { _storage[3] = newValue } }

    public nonisolated enum Options: ModelOption {
      case `dop-lite`, `dop-turbo`, `dop-preview`
      public static var _texts: _OptionTexts { "|dop-lite|dop-turbo|dop-preview" }
    }

    @export(implementation) public init(prompt: String, imageURL: Media, options: Options, endImageURL: Media? = nil) {
      _storage = _Storage(Self._schema, prompt, imageURL, endImageURL, options)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/higgsfield/dop/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","imageUrl","options"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "endImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "options":{"type":"string","enum":["dop-lite","dop-turbo","dop-preview"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Higgsfield.Soul {
  /// Soul image to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/higgsfield/soul/image-to-image`
  public nonisolated struct ImageToImage: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `1152*2048`.
    @export(implementation) public var size: Size { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `Realistic`.
    @export(implementation) public var style: Style? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 0 to 1, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var strength: Double? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `medium`.
    @export(implementation) public var quality: Quality { get { _storage[5] } set { _storage[5] = newValue } }

    public nonisolated enum Size: ModelOption {
      case `960*1696`, `1088*1632`, `1152*1536`, `1152*2048`, `1536*1536`, `1536*1152`, `1536*2048`, `1344*2016`,
      `1632*1088`, `1696*960`, `2016*1344`, `2048*1152`, `2048*1536`
      public static var _texts: _OptionTexts {
        """
          |960*1696|1088*1632|1152*1536|1152*2048|1536*1536|1536*1152|1536*2048|1344*2016|1632*1088|1696*960|2016*1344\
          |2048*1152|2048*1536
          """
      }
    }

    public nonisolated enum Style: ModelOption {
      case Creatures, Medieval, Spotlight, `Giant People`, `Red balloon`, `green editorial`, Subway, Library,
      Realistic, DigitalCam, `Grillz Selfie`, `Bleached Brows`, `Sitting on the Street`, `Crossing the street`,
      `Angel Wings`, Duplicate, `Quiet luxury`, Fireproof, `Elevator Mirror`, `360 cam`, Glitch, FashionShow,
      PixeletedFace, Sunbathing, `Paper Face`, `90s Grain`, Geominimal, `Foggy Morning`, Overexposed, `Sunset beach`,
      `Giant Accessory`, RingSelfie, `Street view`, `90's Editorial`, `Rhyme & blues`, `2000s Cam`, CCTV, `0.5 Outfit`,
      `Amalfi Summer`, Bimbocore, `0.5 Selfie`, Sand, `Vintage PhotoBooth`, `afterparty cam`, `Babydoll MakeUp`,
      `Through The Glass`, Gallery, `Eating Food`, `Swords Hill`, `Office beach`, `Help It's Too Big`, Japandi, iPhone,
      Gorpcore, `Indie sleaze`, Fairycore, Tumblr, `Avant-garde`, HairClips, `birthday mess`, `Clouded Dream`,
      `Y2K Posters`, `tokyo drift`, `Object Makeup`, Graffiti, Sunburnt, `hallway noir`, `2000s Fashion`,
      `Night Beach`, Movie, `Long legs`, `7"`, General, `Nail Check`, `Coquette core`, `Mixed Media`, Selfcare, Grunge,
      `Double take`, `505room`, `Flight mode`, Escalator, `burgundy suit`, Fisheye, `Shoe Check`, `Rainy Day`,
      `Mt. Fuji`, `Sea breeze`, Invertethereal, Y2K, `Tokyo Streetstyle`, `chrome exit`, `Night rider`, Artwork,
      `Glazed doll skin makeup`, `mount view`, `2049`, `blackout fit`, `Bike mafia`, `static glow`, `Nicotine glow`,
      `brick shade`, dmv, `Fish-eye twin`, `It's french`, cocktail
      public static var _texts: _OptionTexts {
        """
          |Creatures|Medieval|Spotlight|Giant People|Red balloon|green editorial|Subway|Library|Realistic|DigitalCam\
          |Grillz Selfie|Bleached Brows|Sitting on the Street|Crossing the street|Angel Wings|Duplicate|Quiet luxury\
          |Fireproof|Elevator Mirror|360 cam|Glitch|FashionShow|PixeletedFace|Sunbathing|Paper Face|90s Grain|Geominimal\
          |Foggy Morning|Overexposed|Sunset beach|Giant Accessory|RingSelfie|Street view|90's Editorial|Rhyme & blues\
          |2000s Cam|CCTV|0.5 Outfit|Amalfi Summer|Bimbocore|0.5 Selfie|Sand|Vintage PhotoBooth|afterparty cam\
          |Babydoll MakeUp|Through The Glass|Gallery|Eating Food|Swords Hill|Office beach|Help It's Too Big|Japandi\
          |iPhone|Gorpcore|Indie sleaze|Fairycore|Tumblr|Avant-garde|HairClips|birthday mess|Clouded Dream|Y2K Posters\
          |tokyo drift|Object Makeup|Graffiti|Sunburnt|hallway noir|2000s Fashion|Night Beach|Movie|Long legs|7\"\
          |General|Nail Check|Coquette core|Mixed Media|Selfcare|Grunge|Double take|505room|Flight mode|Escalator\
          |burgundy suit|Fisheye|Shoe Check|Rainy Day|Mt. Fuji|Sea breeze|Invertethereal|Y2K|Tokyo Streetstyle\
          |chrome exit|Night rider|Artwork|Glazed doll skin makeup|mount view|2049|blackout fit|Bike mafia|static glow\
          |Nicotine glow|brick shade|dmv|Fish-eye twin|It's french|cocktail
          """
      }
    }

    public nonisolated enum Quality: ModelOption {
      case medium, high
      public static var _texts: _OptionTexts { "|medium|high" }
    }

    @export(implementation) public init(
      prompt: String, imageURL: Media, size: Size, quality: Quality, style: Style? = nil, strength: Double? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURL, size, style, strength, quality)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/higgsfield/soul/image-to-image", output: .image, #"""
      {"type":"object","required":["prompt","imageUrl","size","quality"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "size":{"type":"string","enum":["960*1696","1088*1632","1152*1536","1152*2048","1536*1536","1536*1152",
        "1536*2048","1344*2016","1632*1088","1696*960","2016*1344","2048*1152","2048*1536"]},
      "style":{"type":"string","enum":["Creatures","Medieval","Spotlight","Giant People","Red balloon",
        "green editorial","Subway","Library","Realistic","DigitalCam","Grillz Selfie","Bleached Brows",
        "Sitting on the Street","Crossing the street","Angel Wings","Duplicate","Quiet luxury","Fireproof",
        "Elevator Mirror","360 cam","Glitch","FashionShow","PixeletedFace","Sunbathing","Paper Face","90s Grain",
        "Geominimal","Foggy Morning","Overexposed","Sunset beach","Giant Accessory","RingSelfie","Street view",
        "90's Editorial","Rhyme & blues","2000s Cam","CCTV","0.5 Outfit","Amalfi Summer","Bimbocore","0.5 Selfie",
        "Sand","Vintage PhotoBooth","afterparty cam","Babydoll MakeUp","Through The Glass","Gallery","Eating Food",
        "Swords Hill","Office beach","Help It's Too Big","Japandi","iPhone","Gorpcore","Indie sleaze","Fairycore",
        "Tumblr","Avant-garde","HairClips","birthday mess","Clouded Dream","Y2K Posters","tokyo drift","Object Makeup",
        "Graffiti","Sunburnt","hallway noir","2000s Fashion","Night Beach","Movie","Long legs","7\"","General",
        "Nail Check","Coquette core","Mixed Media","Selfcare","Grunge","Double take","505room","Flight mode",
        "Escalator","burgundy suit","Fisheye","Shoe Check","Rainy Day","Mt. Fuji","Sea breeze","Invertethereal","Y2K",
        "Tokyo Streetstyle","chrome exit","Night rider","Artwork","Glazed doll skin makeup","mount view","2049",
        "blackout fit","Bike mafia","static glow","Nicotine glow","brick shade","dmv","Fish-eye twin","It's french",
        "cocktail"]},
      "strength":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.01,"evidence":{"multipleOf":"inferred"}},
      "quality":{"type":"string","enum":["medium","high"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
