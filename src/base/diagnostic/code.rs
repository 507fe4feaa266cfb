//! The one table of codes. A code keeps its meaning for ever; a retired one is not used again.

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Documents can't be made, or would be wrong.
    Error,
    /// Documents can be made; a person should look. `--strict` makes it an error.
    Warning,
    /// Good to know: of time or of form. `--strict` leaves it alone.
    Notice,
}

impl Severity {
    /// Its name in machine formats.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Notice => "notice",
        }
    }
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $id:literal,)+) => {
        /// What kind of problem a diagnostic is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Code] = &[$(Code::$name,)+];

            /// Its printed form, such as `E0102`.
            pub fn id(self) -> &'static str {
                match self {
                    $(Code::$name => $id,)+
                }
            }
        }
    };
}

codes! {
    // 00: the file as such.
    /// The file can't be opened or read.
    FileUnreadable = "E0001",
    /// A byte that is not UTF-8.
    NotUtf8 = "E0002",
    /// The file is UTF-16.
    Utf16 = "E0003",
    /// A zero byte.
    ZeroByte = "E0004",
    /// The file is larger than Onramp reads.
    FileTooLarge = "E0005",
    /// `<<<<<<<` and its like, left by a merge.
    ConflictMark = "E0006",
    /// A character of the range that Onramp keeps for itself.
    PrivateCharacter = "E0007",
    /// A folder or file name that can't be an id.
    BadFolderName = "E0008",
    /// The file is a link, a device or no file at all.
    NotAFile = "E0009",
    /// The file begins with a byte order mark.
    ByteOrderMark = "N0010",
    /// Lines end as on Windows.
    WindowsLineEnds = "N0011",
    /// A line end that only some programs see.
    OddLineEnd = "E0012",

    // 00 from 20: YAML's grammar.
    /// A tab where only spaces may stand.
    Tab = "E0020",
    /// A quote that is not closed.
    UnclosedQuote = "E0021",
    /// A bracket that is not closed.
    UnclosedBracket = "E0022",
    /// A closing bracket that fits no opening one.
    WrongBracket = "E0023",
    /// A line that stands too far left or right.
    Indentation = "E0024",
    /// A second `: ` on a line.
    ColonInText = "E0025",
    /// `*name` without `&name`.
    UnknownAlias = "E0026",
    /// Aliases that unfold to more than anyone typed.
    AliasBomb = "E0027",
    /// Lists in lists in lists.
    TooDeep = "E0028",
    /// More values than Onramp reads from a file.
    TooManyValues = "E0029",
    /// A second document after `---`.
    SecondDocument = "E0030",
    /// `!tag`.
    TagNotAllowed = "E0031",
    /// The same key twice.
    DuplicateKey = "E0032",
    /// A key that is no plain text.
    ComplexKey = "E0033",
    /// A `%` directive.
    Directive = "E0034",
    /// A wrong `\` escape.
    BadEscape = "E0035",
    /// Anything else that is no YAML.
    Syntax = "E0036",
    /// A line of text where `key: value` is wanted.
    NotAKey = "E0037",

    // 01: fields and their values.
    /// A list where a text is wanted, and so on.
    WrongType = "E0101",
    /// A field that the record does not have.
    UnknownField = "E0102",
    /// A required field is not there.
    MissingField = "E0103",
    /// A word that is none of the allowed ones.
    UnknownChoice = "E0104",
    /// A comma inside `{ }` made a key out of a text.
    StrayKey = "E0105",
    /// No date.
    BadDate = "E0106",
    /// No date with time.
    BadDateTime = "E0107",
    /// No duration.
    BadDuration = "E0108",
    /// No amount of money.
    BadMoney = "E0109",
    /// `42.000`: forty-two or forty-two thousand.
    AmbiguousMoney = "E0110",
    /// An amount without a currency.
    MoneyWithoutCurrency = "E0111",
    /// No id.
    BadId = "E0112",
    /// No whole number, or one out of range.
    BadNumber = "E0113",
    /// No e-mail address.
    BadEmail = "E0114",
    /// No web address.
    BadUrl = "E0115",
    /// A path that leaves its folder, or that only one system understands.
    BadPath = "E0116",
    /// No colour.
    BadColor = "E0117",
    /// No language tag.
    BadLocale = "E0118",
    /// No opening hours.
    BadHours = "E0119",
    /// No days of the week.
    BadDays = "E0120",
    /// No time zone.
    BadTimeZone = "E0121",
    /// No country.
    BadCountry = "E0122",
    /// No currency.
    BadCurrency = "E0123",
    /// No period such as `3 months`.
    BadPeriod = "E0124",
    /// A credential that is no reference into a vault.
    NotAReference = "E0125",
    /// A record written for another version of Onramp.
    UnknownSchema = "E0126",
    /// No fingerprint.
    BadFingerprint = "E0127",
    /// No anchor such as `go-live + 30cd`.
    BadAnchor = "E0128",
    /// Neither true nor false.
    BadSwitch = "E0129",
    /// Not the first to fifth or last of a month's days of one name.
    BadNth = "E0130",

    // 02: what fields mean together.
    /// An id that nothing has.
    UnknownReference = "E0201",
    /// Two things with one id.
    DuplicateId = "E0202",
    /// No contact is the primary one.
    NoPrimaryContact = "E0203",
    /// Several contacts are the primary one.
    SeveralPrimaryContacts = "E0204",
    /// A task that the playbook does not have.
    UnknownTask = "E0205",
    /// Signed before the intake was complete.
    SignedTooEarly = "E0206",
    /// Confirmed complete while items are open.
    CompletedTooEarly = "E0207",
    /// Signed before it was reviewed.
    SignedBeforeReview = "E0208",
    /// The stated totals differ from the inventory.
    StatedDiffers = "W0209",
    /// A tax id with a wrong check digit.
    BadTaxId = "E0210",
    /// No network diagram.
    NoDiagram = "W0211",
    /// A testimonial without consent.
    TestimonialWithoutConsent = "W0212",
    /// No testimonial can be shown.
    NoTestimonials = "W0213",
    /// Text in one language, shown to readers of another.
    OtherLanguage = "W0214",
    /// A brand colour that is hard to read.
    LowContrast = "W0215",
    /// A file that a record names is not there.
    MissingFile = "E0216",
    /// A picture that can't be used.
    BadPicture = "E0217",
    /// Machines or systems without a credential.
    NoCredential = "W0218",
    /// Something expires soon.
    ExpiresSoon = "N0219",
    /// Progress of an item that is gone.
    ProgressWithoutItem = "W0220",
    /// A period that ends before it begins.
    EndBeforeStart = "E0221",
    /// A text that looks like a secret.
    LooksLikeSecret = "E0222",
    /// A signed agreement, and something is open again.
    GapAfterSigning = "W0223",
    /// Something expired.
    Expired = "N0224",
    /// Tasks that wait for each other.
    TaskCycle = "E0225",
    /// A holiday whose rule names no day, or several.
    HolidayDay = "E0226",
    /// A task hangs on something that is not in the plan.
    NoAnchor = "E0227",
    /// A plan of more than a century.
    PlanTooLong = "E0228",
    /// The plan ends later than was promised.
    LaterThanPromised = "W0229",
    /// A typed meeting before what it waits for.
    MeetingTooEarly = "W0230",
    /// A task that hangs on a day and waits for tasks as well.
    AnchorAndLinks = "E0231",
    /// Progress on a day that is still to come.
    ProgressToCome = "W0232",
    /// A client is live, and what should come before is open.
    LiveTooEarly = "W0233",

    // 02 from 40: questionnaires.
    /// A measure on a scale that its score is not defined on.
    InstrumentScale = "E0240",
    /// A question to choose from, with fewer than two options.
    TooFewOptions = "E0241",
    /// A field that this kind of question has no use for.
    FieldOfOtherKind = "E0242",
    /// A questionnaire that is too long to be answered.
    LongSurvey = "W0243",

    // 03: document templates.
    /// No front matter, or one that does not end.
    NoFrontMatter = "E0301",
    /// Template code that can't be read.
    TemplateSyntax = "E0302",
    /// A value that is not there.
    UnknownValue = "E0303",
    /// HTML in a template.
    RawHtml = "E0304",
    /// A component that does not exist.
    UnknownComponent = "E0305",
    /// The options of a component are no YAML.
    ComponentOptions = "E0306",
    /// A link that leads nowhere safe.
    BadLink = "E0307",
    /// A heading that skips a level.
    HeadingSkipsLevel = "E0308",
    /// A picture without a description.
    NoDescription = "E0309",
    /// A character that no font has.
    MissingGlyph = "E0310",
    /// A document that has no template in a client's language.
    NoTemplate = "E0311",
    /// A list or a map printed as text.
    PrintedList = "E0312",
    /// A filter that would let a value become code.
    ForbiddenFilter = "E0313",
    /// A value torn by a filter.
    TornValue = "E0314",
    /// A text that is not translated.
    MissingTranslation = "E0315",
    /// A table without a head.
    TableWithoutHead = "E0316",
    /// A component was given nothing to show, or something it can't use.
    ComponentValue = "E0317",
    /// Anything else that stops a template.
    TemplateFails = "E0318",
    /// A partial that does not exist.
    UnknownPartial = "E0319",
    /// Partials that take in each other without end.
    PartialsTooDeep = "E0320",
    /// A template for a service level that does not exist.
    UnknownVariant = "W0321",
    /// A client's own template that no document is made from.
    UnusedTemplate = "W0322",
    /// Quotes in quotes in quotes.
    NestedTooDeep = "E0323",
    /// A picture in a page of the guide.
    PictureInPage = "E0330",
    /// A link of a site's page or document leads to a page that the site does not have.
    PageLink = "E0340",
    /// A link of a site's page or document leads to a heading that its page does not have.
    PageHeading = "W0341",
    /// A link of a site's page or document leads to a file that can't be handed on.
    PageFile = "E0342",
    /// A page has a name that is taken.
    PageName = "E0343",
    /// An address of the web does not answer as it should.
    WebLink = "W0344",
    /// The program that asks the web is not there.
    NoCurl = "E0345",

    // 066: what follows the activation, what was sent, and requests for proposal.
    /// A vendor answers an item that nobody asked.
    RfpUnknownItem = "E0661",
    /// A setback or a concern of a review that nobody looks after.
    ReviewItemOwner = "W0662",
    /// What was kept of a plan that was sent can't be read.
    KeptPlanUnreadable = "W0663",

    // 04: themes, interface words and rendering.
    /// A theme that is not there, or lacks a file.
    ThemeIncomplete = "E0401",
    /// A theme's HTML frame fails.
    ThemeHtml = "E0402",
    /// A theme's Typst file fails.
    ThemePdf = "E0403",
    /// A font that nothing holds.
    UnknownFont = "E0404",
    /// A file of interface words that can't be read.
    BadMessages = "E0405",

    // 05: the workspace and its output.
    /// No onramp.yaml here or above.
    NoWorkspace = "E0501",
    /// No client of that name.
    UnknownClient = "E0502",
    /// The output folder holds what Onramp did not write.
    ForeignOutput = "E0503",
    /// Writing failed.
    WriteFailed = "E0504",
    /// A document kind that does not exist.
    UnknownKind = "E0505",
    /// The client has no intake.yaml.
    NoIntake = "E0506",
    /// A document that was asked for can't be made yet.
    NotReady = "E0507",
    /// The folder or file is there already.
    AlreadyThere = "E0508",
    /// Another build is at work in the same folder.
    OutputBusy = "E0509",
    /// Dates are missing that a plan needs.
    NoPlan = "E0510",

    // 071, 072: questionnaires that come back.
    /// A condition names a question that is not there.
    ConditionQuestion = "E0710",
    /// A condition names the question itself, or one below it.
    ConditionLater = "E0711",
    /// A condition names an answer that nobody can give.
    ConditionAnswer = "E0712",
    /// A condition names a question that is not answered by a choice or a number.
    ConditionKind = "E0713",
    /// A condition names no answers, or names them both ways.
    ConditionEmpty = "E0714",
    /// A matrix without rows.
    MatrixRows = "E0715",
    /// Answers would be sent in the clear.
    EndpointInTheClear = "E0716",
    /// A file that holds no answers.
    NoAnswers = "E0717",
    /// Answers that were damaged on their way.
    AnswersDamaged = "E0718",
    /// Answers of another client.
    ForeignAnswers = "E0719",
    /// Answers to a questionnaire that is not there.
    UnknownSurvey = "E0720",
    /// Answers to another version of the questionnaire.
    OtherVersion = "E0721",
    /// An answer to a question that the questionnaire does not have.
    UnknownQuestion = "E0722",
    /// An answer that the question does not allow.
    AnswerNotAllowed = "E0723",
    /// A question that must be answered is not.
    AnswerMissing = "E0724",
    /// An answer that looks like a secret.
    AnswerIsSecret = "E0725",
    /// Nothing says who answered, or when.
    AnswersUnsigned = "E0726",
    /// A column that is no question, or a question twice.
    AnswerColumn = "E0727",
    /// An answer that no record can hold.
    AnswerUnfit = "E0728",
    /// An answer to a question that was not to be asked.
    AnswerNotAsked = "W0729",

    // 0641 to 0659: what the technical take-over found.
    /// An account that nobody can explain, although all are said to be corrected.
    UnexplainedAccount = "W0641",
    /// More agents than machines.
    TooManyAgents = "E0642",
    // 06 from 21: the meetings of steps 4 and 8, and what devices run.
    /// The maker's support of an operating system ends within 90 days, or did.
    SupportEnds = "N0621",
    /// A training that is longer than the provider wants.
    LongTraining = "W0622",
    /// A recording, and nobody who allowed it.
    RecordingWithoutConsent = "W0623",
    /// A recording, though the client did not want one.
    RefusedRecording = "W0624",
    // 06: the agreement, and what is typed against the order of the gates.
    /// The signed file is not the one whose fingerprint was typed.
    SignedFileDiffers = "E0601",
    /// Signed, and no lawyer's review is typed.
    SignedUnreviewed = "W0602",
    /// A document that stands behind the signatures was sent before them.
    SentBeforeSigned = "E0603",
    /// The recording of a kick-off was shared before it took place.
    SharedTooEarly = "E0604",
    /// Work on the client's systems before the agreement was signed.
    WorkBeforeSigned = "E0605",
    /// Live, and no test of the alerts is proved.
    LiveUntested = "E0606",
    /// The client was told that it is live before it was.
    ToldTooEarly = "E0607",
    /// A review was held before the client was live.
    ReviewTooEarly = "E0608",
    /// Something is noted that comes after the signatures, and not both are there.
    NotSigned = "W0609",
    // 06: mails and what was sent.
    /// A mail attaches a document that is not there, or that its reader may not see.
    BadEnclosure = "E0681",
    /// The agreement is signed, and the welcome document was not sent.
    WelcomeNotSent = "W0682",
    /// A document that is to be sent stands behind a closed gate.
    HeldBack = "E0683",
    /// The client has no contact of that id.
    UnknownContact = "E0684",
    /// A send did not come to its end.
    UnfinishedSend = "W0685",
    /// A record was changed while a command was about to write it.
    RecordChanged = "E0686",
    /// A document that is not sent to clients.
    NotForClients = "E0687",
    /// A record can't be added to without touching anything else.
    NotEditable = "E0688",
    /// A copy of that name was kept already.
    KeptAlready = "E0689",
    /// The client has no documents in that language.
    NotItsLanguage = "E0690",
    // 07: the preview.
    /// The preview can't be served at that port.
    PortUnusable = "E0760",
    /// The files can't be watched.
    CantWatch = "E0761",
    /// A fault of the program's own, in a command that goes on.
    Panicked = "E0762",

    // 073: answers to questionnaires and what they come to.
    /// An answer that is not on the scale, or no option.
    AnswerOffScale = "E0730",
    /// Answers to a questionnaire that is not there.
    SurveyGone = "W0731",
    /// An answer to a question that the questionnaire does not ask.
    QuestionGone = "W0732",
    /// A workbook without a file to write it to.
    NoFileNamed = "E0733",
    // 0770 to 0789: what is handed over, published and forgotten.
    /// The folder for published pages holds something.
    PublishedNotEmpty = "E0770",
    /// A file of a client that was to be forgotten is still there.
    NotRemoved = "E0771",
    /// A theme that inherits itself, be it through others.
    ThemeCircle = "E0773",
    /// Answers to a questionnaire were given as an intake form.
    NoIntakeForm = "E0740",
    /// A workbook that can't be read.
    WorkbookUnreadable = "E0741",
    /// A cell of a form's workbook that can't be taken.
    WorkbookCell = "E0742",
}

impl Code {
    /// How bad it is: the first letter of the code.
    pub fn severity(self) -> Severity {
        match self.id().as_bytes().first() {
            Some(b'W') => Severity::Warning,
            Some(b'N') => Severity::Notice,
            _ => Severity::Error,
        }
    }

    /// The code of that printed form, in capitals or not.
    pub fn from_id(id: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|code| code.id().eq_ignore_ascii_case(id))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_number_is_used_twice() {
        let numbers: BTreeSet<&str> = Code::ALL.iter().map(|code| &code.id()[1..]).collect();
        assert_eq!(numbers.len(), Code::ALL.len());
    }
}
