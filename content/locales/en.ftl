# The words of Onramp in English: interface words of the documents first, then the sentences of the diagnostics.
# A diagnostic has its message under its code, what stands beside the caret under .label, what is allowed or what to
# do under .help, and what `onramp explain` prints under .explain.

## What stands around documents, in pages and PDFs. Themes fill in the names in braces themselves.

ui-all-clients = All clients
ui-all-documents = All documents
ui-as-of = As of { "{date}" }
ui-box-open = not ticked
ui-box-ticked = ticked
ui-callout-important = Important
ui-callout-note = Note
ui-callout-tip = Tip
ui-callout-warning = Warning
ui-client = Client
ui-completeness = Intake complete
ui-contents = Contents
ui-documents = Documents
ui-download-pdf = Download PDF
ui-draft = Draft
ui-email = E-mail
ui-files = Files
ui-internal-note = For internal use only
ui-language = Language
ui-late = late
ui-next-date = Next date
ui-no-date = no date yet
ui-no-documents = There are no documents yet.
ui-nothing-open = Nothing is open
ui-open-items = Open items
ui-page-of = Page { "{page}" } of { "{pages}" }
ui-pdf = PDF
ui-percent = { "{percent}" } %
ui-phone = Phone
ui-skip-to-content = Skip to the content
ui-stamp-note = This is not the final version.
ui-step-of = Step { "{step}" } of { "{steps}" }
ui-table = Table
ui-version = Version { "{version}" }
ui-your-contact = Your contact

## What components say

ui-channel = Way
ui-channel-address = Where
ui-channel-best-for = Best for
ui-channel-chat = Chat
ui-channel-email = E-mail
ui-channel-phone = Phone
ui-channel-web = Web
ui-contact = Who
ui-contact-code = Square code that puts the contact of { $name } into a phone
ui-contact-purpose = For
ui-date-activation = Activation
ui-date-kickoff = Kick-off meeting
ui-date-start = Start of the project
ui-date-training = Training of your staff
ui-day-fri = Friday
ui-day-mon = Monday
ui-day-sat = Saturday
ui-day-sun = Sunday
ui-day-thu = Thursday
ui-day-tue = Tuesday
ui-day-wed = Wednesday
ui-day-span = { $first } to { $last }
ui-duration-calendar-days = { $count ->
    [one] { $count } calendar day
   *[other] { $count } calendar days
}
ui-duration-days = { $count ->
    [one] { $count } business day
   *[other] { $count } business days
}
ui-duration-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
ui-duration-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
ui-duration-weeks = { $count ->
    [one] { $count } working week
   *[other] { $count } working weeks
}
ui-emergency-call = Whom we call at your place
ui-emergency-first = Do this first
ui-emergency-never = Never do this
ui-emergency-order = What must work again first, in this order: { $order }.
ui-hours-of-days = { $days }: { $hours }
ui-hours-range = { $from } to { $to }
ui-level-targets = Targets of the service level { $level }
ui-logo-of = Logo of { $name }
ui-opening-hours = Opening hours
ui-phase-interruption = Interruption
ui-phase-needs = What we need
ui-phase-notice = What your staff will notice
ui-priority = Priority, with an example
ui-purpose-billing = billing
ui-purpose-emergency = emergencies
ui-purpose-primary = everything
ui-purpose-signs = signatures
ui-purpose-technical = technical questions
ui-reach = Phone and e-mail
ui-request-done = Done
ui-request-what = What
ui-request-who = Who
ui-request-why = Why
ui-resolution = Works again within
ui-response = Response within
ui-service = Service
ui-service-excludes = Not included
ui-service-includes = Included
ui-service-summary = What it does for you
ui-site = Site
ui-substitute-is = Stands in: { $name }
ui-tick-when-done = Box to tick when it is done

## Start page and portfolio

ui-portfolio-broken = { $count ->
    [one] { $count } with errors
   *[other] { $count } with errors
}
ui-portfolio-clients = { $count ->
    [one] { $count } client
   *[other] { $count } clients
}
ui-portfolio-draft = draft, needs { $missing }
ui-portfolio-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
ui-portfolio-more = and { $count } more
ui-portfolio-needs = needs { $missing }
ui-portfolio-ready = ready
ui-portfolio-title = Clients
ui-start-greeting = Here is everything about your onboarding, in one place.
ui-step-1 = Gather the client's data
ui-step-2 = Signed SLA
ui-step-3 = Welcome document
ui-step-4 = Introduce the team
ui-step-5 = Plan ahead
ui-step-6 = Begin provisioning
ui-step-7 = Configure help desk and management
ui-step-8 = Training
ui-step-9 = Go live
ui-step-10 = Follow-up

## What the program itself says

cli-ask-client = The client's name
cli-ask-provider = The name of your company
cli-built = { $documents ->
    [one] { $documents } document
   *[other] { $documents } documents
} of { $clients ->
    [one] { $clients } client
   *[other] { $clients } clients
} in { $folder }
cli-complete = intake { $percent } % complete
cli-draft = { $kind } is a draft (needs { $missing })
cli-ejected = Copied { $path }. The workspace's copy now stands over the embedded one.
cli-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
cli-files = { $written } written, { $unchanged } unchanged, { $removed } removed
cli-initialised = Made a workspace in { $folder }.
    Next: look through content/provider.yaml, then make your first client: onramp new acme --name "Acme Ltd"
cli-new = Made { $folder }.
    Next: fill in intake.yaml, then see what is open: onramp check
cli-no-code = There is no diagnostic { $code }. Codes look like E0102, W0209 or N0219.
cli-no-problems = no problems
cli-not-made = { $client }: { $kind } is not made yet, it needs { $missing }
cli-nothing-embedded = There is no embedded file { $path }. Examples: content/documents/en/welcome.md, content/playbooks/standard.yaml, themes/default/assets/style.css
cli-notices = { $count ->
    [one] { $count } notice
   *[other] { $count } notices
}
cli-open = open: { $missing }
cli-waiting = { $kind } can't be made yet (needs { $missing })
cli-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}

## Diagnostics: the file as such

E0001 = this file can't be read: { $reason }
    .help = Check that the file exists and that you may read it.
E0002 = a byte that is not UTF-8 ({ $byte })
    .label = the text before this place is fine
    .help = Save the file as UTF-8: most editors offer it under "Save with encoding".
E0003 = this file is UTF-16, Onramp reads UTF-8
    .help = Save the file as UTF-8: in Notepad under "Save as", "Encoding".
E0004 = a zero byte, which no text has
    .help = The file may be damaged, or is no text at all. Take the last good version from git.
E0005 = this file is too large: { $size } KB, at most { $most } KB
    .help = Records are typed by people. Exports of other systems belong into content/imports.
E0006 = a mark that a merge left behind
    .label = keep one side, delete the marks
    .help = Two people changed the same lines. Between <<<<<<< and ======= stands one version, between ======= and >>>>>>> the other.
E0007 = the character { $character } is kept for Onramp's own use
    .label = delete it
    .help = It usually comes from a copied icon. Type the word that it stands for.
E0008 = the folder name `{ $name }` can't be a client's id
    .label = rename it to `{ $suggestion }`
    .help = Small letters without accents, digits and hyphens; it begins with a letter or a digit.
E0009 = this is no ordinary file
    .help = Onramp reads no links and no devices, so that nothing outside the workspace can get in. Put the file itself here.
N0010 = the file begins with a byte order mark
    .help = Onramp reads it well. Save as "UTF-8 without BOM", so that other programs do too.
N0011 = lines end as on Windows (CRLF)
    .help = Onramp reads it well. With `* text=auto eol=lf` in .gitattributes, git keeps one form for everybody.
E0012 = the line end { $character }, which other programs don't see as one
    .label = press Enter here instead
    .help = It usually comes from text that was pasted from a web page or a PDF.

## Diagnostics: YAML's grammar

E0020 = a tab, where YAML wants spaces
    .label = replace it with spaces
    .help = Two spaces a level. Editors can be set to insert spaces when you press Tab.
E0021 = a quote that is never closed
    .label = opened here
    .help = Close it with the same quote. An apostrophe within '…' is typed twice: 'it''s'.
E0022 = a bracket that is never closed
    .label = opened here
    .help = Onramp gave up at line { $line }. Close it, or quote a text that has brackets or commas in it.
E0023 = a closing bracket that fits no opening one
    .label = delete it, or open the bracket before
E0024 = this line does not stand where its level is
    .label = check the spaces at the start of this line and of the lines above
    .help = Fields of one level begin in the same column; two spaces a level.
E0025 = a second `: ` on this line
    .label = quote the whole text after the first `: `
    .help = For example: title: "Step one: call us"
E0026 = an alias without its anchor
    .label = there is no anchor of that name above
    .help = A text that begins with * must be quoted: "* important".
E0027 = aliases that unfold to more than { $most } values
    .help = Nobody types that many values; write out what you mean.
E0028 = too many levels: at most { $most }
    .help = Close the brackets that are open.
E0029 = too many values: at most { $most } in a file
    .help = Split the file, or group equal devices with `count`.
E0030 = a second document in the file
    .label = delete this line
    .help = Onramp reads one record a file. A line of --- begins a new one.
E0031 = a tag (!…), which Onramp does not use
    .label = delete the tag, or quote a text that begins with !
E0032 = the field `{ $key }` stands here twice
    .label = delete one of the two
    .help = The first stands on line { $line }.
E0033 = a list or a map where a field's name is wanted
    .label = a field's name is plain text
E0034 = a directive (%…), which Onramp does not use
    .label = delete the line, or quote a text that begins with %
E0035 = an escape that YAML does not know
    .label = write \\ for a backslash, or use '…' instead of "…"
E0036 = this is no YAML: { $reason }
    .help = Compare with a record that works, or delete the last change.
E0037 = a line without `: `
    .label = a field is written `name: value`
    .help = A text that goes on over several lines begins with | or > after the field's name.

## Diagnostics: fields and their values

E0101 = { $found ->
        [text] a text
        [list] a list
        [map] fields
       *[nothing] nothing
    } where { $wanted ->
        [text] a text
        [list] a list
        [map] a record with fields
        [switch] true or false
        [number] a number
       *[text-or-languages] a text, or one for each language,
    } is wanted
    .label = { $wanted ->
        [text] write the text on this line
        [list] begin each item with `- `, or write [a, b]
        [map] write fields below, or {"{"}a: 1, b: 2{"}"}
        [switch] write true or false
        [number] write digits only
       *[text-or-languages] write the text on this line, or en: … and pt-BR: … below
    }
    .help = allowed here: { $fields }
E0102 = unknown field `{ $field }`
    .label = did you mean `{ $suggestion }`?
    .help = allowed here: { $allowed }
E0103 = the field `{ $field }` is missing
    .label = add `{ $field }: …` here
    .help = Onramp can't read this record without it.
E0104 = unknown value `{ $found }`
    .label = did you mean `{ $suggestion }`?
    .help = allowed here: { $allowed }
E0105 = `{ $found }` stands alone: a comma within { "{ }" } ends a value
    .label = quote the text that has the comma
    .help = write: { $fix }
E0106 = `{ $found }` is no date
    .label = write { $suggestion }
    .help = Dates are written year-month-day: 2026-11-09.
E0107 = `{ $found }` is no date with time
    .help = Write 2026-11-09T10:00, with an offset such as -03:00 where it is not the provider's time zone.
E0108 = `{ $found }` is no duration
    .help = Working time: 30m, 4h, 2d, 1w, or 1d 4h. Calendar days: 30cd.
E0109 = `{ $found }` is no amount of money
    .help = Write "42000.00 BRL", or as the country writes it: "R$ 42.000,00".
E0110 = `{ $found }` can be read in two ways
    .label = write "{ $thousands }" or "{ $units }"
    .help = A point or comma with three digits behind it separates thousands in one country and decimals in another.
E0111 = `{ $found }` names no currency
    .label = add it: "{ $amount } BRL"
    .help = Write the currency's code (BRL, USD, EUR) or a sign that only one has (R$, US$, €).
E0112 = `{ $found }` is no id
    .label = write { $suggestion }
    .help = Small letters without accents, digits and hyphens, at most 63; it begins with a letter or a digit.
E0113 = `{ $found }` is no whole number from { $least } to { $most }
    .label = write digits only, without points
E0114 = `{ $found }` is no e-mail address
    .help = One address, such as helena@clinic.example.
E0115 = `{ $found }` is no web address
    .label = write { $suggestion }
    .help = It begins with https:// or http:// and has no user name or blanks in it.
E0116 = { $why ->
        [backslash] a path with a backslash
        [absolute] a path that begins at a drive or at the root
        [leaves] a path that leaves its folder
        [empty-part] a path with an empty part
        [reserved] a name that Windows keeps for itself
       *[character] a path with a character that not every system allows
    }
    .help = Name a file beside this record, with / between folders: files/logo.svg.
E0117 = `{ $found }` is no colour
    .help = Six digits, in quotes: "#0B5C8A".
E0118 = `{ $found }` is no language tag
    .help = Such as en, pt-BR or es.
E0119 = `{ $found }` are no opening hours
    .help = From and to within one day: "08:00-12:00"; several as a list.
E0120 = `{ $found }` are no days of the week
    .help = mon-fri, sat; or seg-sex, lun-vie.
E0121 = `{ $found }` is no time zone
    .label = did you mean { $suggestion }?
    .help = The name of the IANA database, such as America/Sao_Paulo or Europe/Lisbon.
E0122 = `{ $found }` is no country
    .help = Two capital letters: BR, PT, ES, US.
E0123 = `{ $found }` is no currency
    .help = Three capital letters: BRL, EUR, USD.
E0124 = `{ $found }` is no period
    .help = month, week, 3 months, 12 months, 1 year.
E0125 = this is not a reference into a vault
    .label = write where the secret is kept, such as op://Clients/acme/firewall
    .help = Secrets never stand in a record. If this was one, change it now: git keeps what was committed.
E0126 = this record has the form { $found }, Onramp reads { $known }
    .label = write schema: { $known }
    .help = A newer form needs a newer Onramp.
E0127 = `{ $found }` is no fingerprint
    .help = `onramp check` prints it: 6 to 64 digits and letters from a to f.
E0128 = `{ $found }` is no date to hang on
    .help = A task, a date of onboarding.yaml or an ISO date, with a distance: go-live + 30cd.
E0129 = `{ $found }` is neither true nor false
    .label = write { $suggestion }
    .help = YAML 1.2 reads yes and no as text.

## Diagnostics: what fields mean together

E0201 = there is no { $what ->
        [service] service
        [service-level] service level
        [person] person
        [person-or-contact] person of the team or contact
        [contact] contact
        [site] site
        [device-or-system] device or system
        [vendor] vendor
        [system] system
        [playbook] playbook
        [holidays] calendar of holidays
        [phase] phase
        [theme] theme
        [language] language of the starters
       *[other] entry
    } `{ $id }`
    .label = did you mean `{ $suggestion }`?
    .help = known: { $known }
E0202 = the id `{ $id }` is used twice
    .label = rename one of the two
    .help = The first stands on line { $line }.
E0203 = no contact is the primary one
    .label = give one contact `for: [primary]`
    .help = The primary contact is the person whom documents greet and whom we call first.
E0204 = { $count } contacts are the primary one
    .label = leave `primary` with one of them
E0205 = there is no task `{ $id }`
    .label = did you mean `{ $suggestion }`?
    .help = `onramp plan` lists the tasks of a client.
E0206 = signed on { $signed }, but the intake { $completed ->
        [open] is not complete
       *[other] was complete on { $completed }
    }
    .label = the agreement comes after the requirements
    .help = open: { $missing }
E0207 = the intake is confirmed as complete, but { $count ->
        [one] one item is open
       *[other] { $count } items are open
    }
    .label = fill them in, or empty this field
    .help = open: { $missing }
E0208 = signed on { $signed }, before it was reviewed on { $reviewed }
    .label = the lawyer's review comes before the signatures
W0209 = { $what ->
        [servers] the client states { $stated } servers, the inventory has { $counted }
        [workstations] the client states { $stated } workstations, the inventory has { $counted }
        [servers-value] the client states { $stated } for the servers, the inventory adds up to { $counted }
       *[workstations-value] the client states { $stated } for the workstations, the inventory adds up to { $counted }
    }
    .help = { $sum }
E0210 = `{ $found }` has a wrong check digit
    .label = compare it with the company's papers
W0211 = there is no network diagram
    .label = add one: { "{title: Network, kind: network-diagram, file: files/network.svg}" }
W0212 = the testimonial of { $author } has no consent
    .label = add consent: { "{by: …, on: …}" }
    .help = It is left out of all documents until then.
W0213 = no testimonial can be shown
    .label = add one with consent
    .help = New clients read what others say before they read what you say.
W0214 = this text has no language, and the document is in { $locale }
    .label = write { "{" }{ $own }: …, { $locale }: …{ "}" }
W0215 = the colour { $color } is hard to read on white: { $ratio } to 1, at least 4.5 to 1
    .label = text in it is shown in { $shade }
    .help = Choose a darker colour to have one shade everywhere.
E0216 = there is no file `{ $file }`
    .label = did you mean `{ $suggestion }`?
    .help = Files are looked for in { $folder }.
E0217 = this picture can't be used: { $why ->
        [kind] it is no SVG, PNG or JPEG
        [large] it is larger than { $most }
        [broken] it is damaged
       *[links] it takes in other files
    }
    .help = Export it again as SVG, PNG or JPEG, at most 20 megapixels and 5 MB.
W0218 = { $count ->
        [one] one device or system has no credential
       *[other] { $count } devices and systems have no credential
    }: { $ids }
    .label = add entries that cover them
    .help = Without one, nobody can log in there when it matters.
N0219 = { $what } expires on { $on }, in { $days ->
        [one] one day
       *[other] { $days } days
    }
W0220 = there is progress of `{ $id }`, but { $item } is gone
    .label = delete the entry, or put the item back
E0221 = this ends on { $to }, before it begins on { $from }
    .label = swap the two dates
E0222 = this looks like a secret
    .label = take it out
    .help = Put it into the vault and write the reference under `credentials`. If it was committed, change it: git keeps what was committed.
W0223 = the agreement is signed, but { $count ->
        [one] one item of the intake is open
       *[other] { $count } items of the intake are open
    } again
    .help = open: { $missing }
N0224 = { $what } expired on { $on }
E0225 = tasks that wait for each other: { $tasks }
    .label = take one of the links out

## Diagnostics: document templates

E0301 = a template begins with front matter between two lines of ---
    .label = add it here
    .help = At least: title: Welcome
E0302 = this template code can't be read: { $reason }
    .help = Values stand in { "{{ }}" }, conditions and loops in { "{% %}" }.
E0303 = there is no value `{ $name }`
    .label = did you mean `{ $suggestion }`?
    .help = known here: { $known }
E0304 = HTML in a template
    .label = PDF and page must say the same: use Markdown or a component
    .help = A text that needs < is written \<.
E0305 = there is no component `{ $name }`
    .label = did you mean `{ $suggestion }`?
    .help = known: { $known }
E0306 = the options of `{ $name }` are no YAML
    .label = options are written `name: value`, one a line
E0307 = this link leads nowhere safe
    .label = use https://, mailto:, tel:, a page beside this one, or #heading
E0308 = a heading of level { $level } after one of level { $before }
    .label = use level { $wanted }
    .help = Readers who listen to a page find their way by the levels. The title is level 1.
E0309 = a picture without a description
    .label = say what it shows: ![Network of the main site](…)
E0310 = no font has the character { $character }
    .label = replace it, or add a font to themes/{ $theme }/fonts
    .help = It stands in: { $text }
E0311 = there is no template `{ $kind }` in { $locale }
    .help = Add content/documents/{ $locale }/{ $kind }.md, or take { $locale } out of company.locale.
E0312 = `{ $name }` is a list or a record, not a text
    .label = use a loop, or name one of its fields
E0313 = the filter `{ $name }` would let a value become code
    .label = leave it out
    .help = Values always arrive as plain text, so that no record can break a page.
E0314 = a filter tore a value apart
    .label = leave the filter out
    .help = Filters that cut or change texts can't be used on values. Prepare the text in the record.
E0315 = there is no text in { $locale }
    .label = add { $locale }: …
    .help = Another language is never shown instead.
E0316 = a table without a head
    .label = the first row names the columns, the second is |---|---|
E0317 = `{ $name }` can't use this: { $reason ->
        [path] there is no value { $found }
       *[other] { $found }
    }
    .help = known: { $known }
E0318 = this template fails: { $reason }

## Diagnostics: themes, words and rendering

E0401 = the theme `{ $theme }` has no { $file }
    .help = Take it over with: onramp eject themes/default/{ $file }
E0402 = the theme's { $file } fails: { $message }
E0403 = the theme's PDF files fail: { $message }
E0404 = no font of the theme holds the family `{ $family }`
    .help = Put the font's files into the theme's fonts folder, or name IBM Plex Sans.
E0405 = these words can't be read: { $reason }
    .help = One message a line: name = text. Values stand in { "{ $name }" }.

## Diagnostics: the workspace and its output

E0501 = there is no onramp.yaml here or in a folder above
    .help = Go to your workspace, name it with -C, or make one: onramp init
E0502 = there is no client `{ $id }`
    .label = did you mean `{ $suggestion }`?
    .help = known: { $known }
E0503 = { $folder } holds { $file }, which Onramp did not write
    .help = Name an empty folder, or one that Onramp wrote before. Onramp never removes what is not its own.
E0504 = { $file } can't be written: { $reason }
    .help = Check that the disk has room, that you may write there, and that no other program has the file open.
E0505 = there is no document `{ $kind }`
    .label = did you mean `{ $suggestion }`?
    .help = known: { $known }
E0506 = the client `{ $id }` has no intake.yaml
    .help = Make one: onramp new { $id }
E0507 = { $kind } can't be made yet: { $missing }
    .help = Fill in what is open, then build again.
E0508 = { $path } is there already
    .help = Nothing was changed. Take another name, or edit the file.
E0509 = another build is writing to { $folder }
    .help = Wait until it has finished.
