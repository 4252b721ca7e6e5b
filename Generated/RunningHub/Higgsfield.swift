// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Higgsfield {
  public enum Dop {}
  public enum Soul {}
}

extension Higgsfield.Dop {
  /// higgsfield/dop/image-to-video · POST /openapi/v2/higgsfield/dop/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/higgsfield/dop/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl","options"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "endImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "options":{"type":"string","enum":["dop-lite","dop-turbo","dop-preview"]}}}
      """#, common: runningHubCommon)
    public typealias Options = RunningHubOptions.Options
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var endImageURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `dop-turbo`.
    @export(implementation) public var options: Options { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, imageURL: Media, options: Options, endImageURL: Media? = nil) {
      self.init(fields: Fields(Self.validator, prompt, imageURL, endImageURL, options))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Higgsfield.Soul {
  /// higgsfield/soul/image-to-image · POST /openapi/v2/higgsfield/soul/image-to-image
  public struct ImageToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/higgsfield/soul/image-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl","size","quality"],"properties":{
      "prompt":{"type":"string","maxLength":2048},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "size":{"type":"string","enum":["960*1696","1088*1632","1152*1536","1152*2048","1536*1536","1536*1152","1536*2048","1344*2016","1632*1088","1696*960","2016*1344","2048*1152","2048*1536"]},
      "style":{"type":"string","enum":["Creatures","Medieval","Spotlight","Giant People","Red balloon","green editorial","Subway","Library","Realistic","DigitalCam","Grillz Selfie","Bleached Brows","Sitting on the Street","Crossing the street","Angel Wings","Duplicate","Quiet luxury","Fireproof","Elevator Mirror","360 cam","Glitch","FashionShow","PixeletedFace","Sunbathing","Paper Face","90s Grain","Geominimal","Foggy Morning","Overexposed","Sunset beach","Giant Accessory","RingSelfie","Street view","90's Editorial","Rhyme & blues","2000s Cam","CCTV","0.5 Outfit","Amalfi Summer","Bimbocore","0.5 Selfie","Sand","Vintage PhotoBooth","afterparty cam","Babydoll MakeUp","Through The Glass","Gallery","Eating Food","Swords Hill","Office beach","Help It's Too Big","Japandi","iPhone","Gorpcore","Indie sleaze","Fairycore","Tumblr","Avant-garde","HairClips","birthday mess","Clouded Dream","Y2K Posters","tokyo drift","Object Makeup","Graffiti","Sunburnt","hallway noir","2000s Fashion","Night Beach","Movie","Long legs","7\"","General","Nail Check","Coquette core","Mixed Media","Selfcare","Grunge","Double take","505room","Flight mode","Escalator","burgundy suit","Fisheye","Shoe Check","Rainy Day","Mt. Fuji","Sea breeze","Invertethereal","Y2K","Tokyo Streetstyle","chrome exit","Night rider","Artwork","Glazed doll skin makeup","mount view","2049","blackout fit","Bike mafia","static glow","Nicotine glow","brick shade","dmv","Fish-eye twin","It's french","cocktail"]},
      "strength":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.01,"evidence":{"multipleOf":"inferred"}},
      "quality":{"type":"string","enum":["medium","high"]}}}
      """#, common: runningHubCommon)
    public typealias Size = RunningHubOptions.Size_7
    public typealias Style = RunningHubOptions.Style
    public typealias Quality = RunningHubOptions.Quality
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Default `1152*2048`.
    @export(implementation) public var size: Size { get { fields[2] } set { fields[2] = newValue } }
    /// Default `Realistic`.
    @export(implementation) public var style: Style? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// 0 to 1, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var strength: Double? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `medium`.
    @export(implementation) public var quality: Quality { get { fields[5] } set { fields[5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURL: Media, size: Size, quality: Quality, style: Style? = nil, strength: Double? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, imageURL, size, style, strength, quality))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubOptions {
  public enum Options: ModelOption {
    case `dop-lite`, `dop-turbo`, `dop-preview`
    public static var rawValues: StaticString { "|dop-lite|dop-turbo|dop-preview" }
  }
  public enum Quality: ModelOption {
    case medium, high
    public static var rawValues: StaticString { "|medium|high" }
  }
  public enum Size_7: ModelOption {
    case `960*1696`, `1088*1632`, `1152*1536`, `1152*2048`, `1536*1536`, `1536*1152`, `1536*2048`, `1344*2016`,
    `1632*1088`, `1696*960`, `2016*1344`, `2048*1152`, `2048*1536`
    public static var rawValues: StaticString {
      """
      |960*1696|1088*1632|1152*1536|1152*2048|1536*1536|1536*1152|1536*2048|1344*2016|1632*1088|1696*960|2016*1344\
      |2048*1152|2048*1536
      """
    }
  }
  public enum Style: ModelOption {
    case Creatures, Medieval, Spotlight, `Giant People`, `Red balloon`, `green editorial`, Subway, Library, Realistic,
    DigitalCam, `Grillz Selfie`, `Bleached Brows`, `Sitting on the Street`, `Crossing the street`, `Angel Wings`,
    Duplicate, `Quiet luxury`, Fireproof, `Elevator Mirror`, `360 cam`, Glitch, FashionShow, PixeletedFace, Sunbathing,
    `Paper Face`, `90s Grain`, Geominimal, `Foggy Morning`, Overexposed, `Sunset beach`, `Giant Accessory`, RingSelfie,
    `Street view`, `90's Editorial`, `Rhyme & blues`, `2000s Cam`, CCTV, `0.5 Outfit`, `Amalfi Summer`, Bimbocore,
    `0.5 Selfie`, Sand, `Vintage PhotoBooth`, `afterparty cam`, `Babydoll MakeUp`, `Through The Glass`, Gallery,
    `Eating Food`, `Swords Hill`, `Office beach`, `Help It's Too Big`, Japandi, iPhone, Gorpcore, `Indie sleaze`,
    Fairycore, Tumblr, `Avant-garde`, HairClips, `birthday mess`, `Clouded Dream`, `Y2K Posters`, `tokyo drift`,
    `Object Makeup`, Graffiti, Sunburnt, `hallway noir`, `2000s Fashion`, `Night Beach`, Movie, `Long legs`, `7"`,
    General, `Nail Check`, `Coquette core`, `Mixed Media`, Selfcare, Grunge, `Double take`, `505room`, `Flight mode`,
    Escalator, `burgundy suit`, Fisheye, `Shoe Check`, `Rainy Day`, `Mt. Fuji`, `Sea breeze`, Invertethereal, Y2K,
    `Tokyo Streetstyle`, `chrome exit`, `Night rider`, Artwork, `Glazed doll skin makeup`, `mount view`, `2049`,
    `blackout fit`, `Bike mafia`, `static glow`, `Nicotine glow`, `brick shade`, dmv, `Fish-eye twin`, `It's french`,
    cocktail
    public static var rawValues: StaticString {
      """
      |Creatures|Medieval|Spotlight|Giant People|Red balloon|green editorial|Subway|Library|Realistic|DigitalCam\
      |Grillz Selfie|Bleached Brows|Sitting on the Street|Crossing the street|Angel Wings|Duplicate|Quiet luxury\
      |Fireproof|Elevator Mirror|360 cam|Glitch|FashionShow|PixeletedFace|Sunbathing|Paper Face|90s Grain|Geominimal\
      |Foggy Morning|Overexposed|Sunset beach|Giant Accessory|RingSelfie|Street view|90's Editorial|Rhyme & blues\
      |2000s Cam|CCTV|0.5 Outfit|Amalfi Summer|Bimbocore|0.5 Selfie|Sand|Vintage PhotoBooth|afterparty cam\
      |Babydoll MakeUp|Through The Glass|Gallery|Eating Food|Swords Hill|Office beach|Help It's Too Big|Japandi|iPhone\
      |Gorpcore|Indie sleaze|Fairycore|Tumblr|Avant-garde|HairClips|birthday mess|Clouded Dream|Y2K Posters|tokyo drift\
      |Object Makeup|Graffiti|Sunburnt|hallway noir|2000s Fashion|Night Beach|Movie|Long legs|7\"|General|Nail Check\
      |Coquette core|Mixed Media|Selfcare|Grunge|Double take|505room|Flight mode|Escalator|burgundy suit|Fisheye\
      |Shoe Check|Rainy Day|Mt. Fuji|Sea breeze|Invertethereal|Y2K|Tokyo Streetstyle|chrome exit|Night rider|Artwork\
      |Glazed doll skin makeup|mount view|2049|blackout fit|Bike mafia|static glow|Nicotine glow|brick shade|dmv\
      |Fish-eye twin|It's french|cocktail
      """
    }
  }
}
