# The words of Onramp in English: interface words of the documents first, then the sentences of the diagnostics.
# A diagnostic has its message under its code, what stands beside the caret under .label, what is allowed or what to
# do under .help, and what `onramp explain` prints under .explain.

## What stands around documents, in pages and PDFs. Themes fill in the names in braces themselves.

ui-all-clients = All clients
ui-all-documents = All documents
ui-archive-entry = 00 Start here
ui-archive-folder = Onboarding - { $client }
ui-archive-open = Open the start page
ui-archive-title = Onboarding: { $client }
ui-archive-unpack = If the link leads nowhere, you are looking into the archive. Unpack it first (in Windows: right-click the archive, then “Extract all”), and open this file again in the new folder.
ui-as-of = As of { "{date}" }
ui-binder = Onboarding binder
ui-binder-about = All documents of the onboarding in one file.
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
ui-guide = Guide
ui-internal-note = For internal use only
ui-internal-title = { $title } (internal)
ui-inventory-count = Count
ui-inventory-kind = Device
ui-inventory-name = Name
ui-inventory-renews = Renews on
ui-inventory-seats = Licences
ui-inventory-use = What for
ui-language = Language
ui-late = late
ui-next-date = Next date
ui-next-page = Next
ui-no-date = no date yet
ui-open-items = Open items
ui-page-of = Page { "{page}" } of { "{pages}" }
ui-pdf = PDF
ui-percent = { "{percent}" } %
ui-phone = Phone
ui-plan-after = Comes after
ui-plan-after-more = { $tasks }; { $count ->
        [one] one more
       *[other] { $count } more
    }
ui-plan-delivers = What it brings
ui-plan-done-when = Done when
ui-plan-due = By
ui-plan-effort = Takes
ui-plan-id = Id
ui-plan-item = Item
ui-plan-milestone = Milestone
ui-plan-number = No.
ui-plan-percent = { $percent }%
ui-plan-phase = Phase
ui-plan-slack = Slack (days)
ui-plan-state = State
ui-plan-step = Step
ui-plan-task = Task
ui-plan-unnamed-item = An account without a name of its own
ui-plan-what = Phase or task
ui-plan-when = When
ui-plan-who = Who
ui-plan-yours = You
ui-previous-page = Previous
ui-skip-to-content = Skip to the content
ui-stamp-note = This is not the final version.
ui-step-of = Step { "{step}" } of { "{steps}" }
ui-table = Table
ui-task-items = { $title } ({ $count ->
        [one] one item
       *[other] { $count } items
    })
ui-version = Version { "{version}" }

## Words of a client's site

ui-copy-link = Copy the link to this section
ui-link-copied = Copied
ui-on-this-page = On this page
ui-print-all = All pages, to print
ui-scheme-dark = Dark
ui-search = Search
ui-search-hits = Results of the search
ui-search-none = Nothing found.
ui-search-some = Results
ui-site-documents-intro = Everything we have written for you, to read here or to keep as a PDF.
ui-site-documents-now = Documents for this step
ui-site-home = Home
ui-site-menu = Menu
ui-site-not-found = There is no such page
ui-site-not-found-text = The page may have been moved. Begin again from the first page, or use the search.
ui-site-pages = Pages
ui-site-section-start = Start here
ui-site-section-onboarding = Your onboarding
ui-site-section-services = What was agreed
ui-site-section-environment = What you have
ui-site-section-help = Look it up
ui-timeline-all = All
ui-timeline-narrower = Narrower
ui-timeline-owner = Who
ui-timeline-phase = Phase
ui-timeline-wider = Wider
ui-trail = Where you are
ui-turn-page = Previous and next page

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
ui-date-activation-latest = Activation, at the latest
ui-date-kickoff = Kick-off meeting
ui-date-review-30 = 30-day review
ui-date-review-60 = 60-day review
ui-date-review-90 = 90-day review
ui-date-start = Start of the project
ui-date-training = Training of your staff
ui-day-fri = Friday
ui-day-mon = Monday
ui-day-sat = Saturday
ui-day-sun = Sunday
ui-day-thu = Thursday
ui-day-tue = Tuesday
ui-day-wed = Wednesday
ui-device-access-point = Wireless access point
ui-device-firewall = Firewall
ui-device-laptop = Laptop
ui-device-mobile = Phone or tablet
ui-device-nas = Network storage (NAS)
ui-device-other = Other device
ui-device-printer = Printer
ui-device-router = Router
ui-device-san = Storage network (SAN)
ui-device-server = Server
ui-device-switch = Switch
ui-device-vm = Virtual machine
ui-device-voip = VoIP device
ui-device-workstation = Workstation
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
ui-hours-always = around the clock
ui-hours-of-days = { $days }: { $hours }
ui-hours-range = { $from } to { $to }
ui-hours-until-midnight = { $from } to midnight
ui-level-targets = Targets of the service level { $level }
ui-logo-of = Logo of { $name }
ui-milestone-done = reached
ui-milestone-late = overdue
ui-milestone-todo = to come
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
ui-risk-blocked = “{ $task }” is on hold and waits for { $who }.
ui-risk-blocked-why = “{ $task }” is on hold and waits for { $who }: { $why }.
ui-risk-holidays = Days off on the way are counted in: { $days }.
ui-risk-late = As things stand, we reach the activation on { $forecast }; { $promised } was promised. We will tell you how we make up the time, or agree a new date with you.
ui-risk-overdue = “{ $task }” is overdue ({ $who }). If it is done by { $date }, the dates here hold.
ui-risk-supplier = a supplier
ui-risk-tight = “{ $task }” leaves less than a day to spare: if it is not done by { $date } ({ $who }), the activation moves.
ui-risk-you = you
ui-service = Service
ui-service-excludes = Not included
ui-service-includes = Included
ui-service-summary = What it does for you
ui-sign-date = Date
ui-sign-name = Name
ui-sign-party = For
ui-sign-signature = Signature
ui-site = Site
ui-substitute-is = When away: { $name }
ui-answer-clear = Clear everything
ui-answer-clear-sure = Delete all answers from this page?
ui-answer-cleared = The answers are deleted.
ui-answer-correct = Correct what is written here
ui-answer-kept = Until you clear them, your answers stay in this browser, on this device. They leave it only when you send them.
ui-answer-mail = Send by e-mail
ui-answer-mail-attach = My answers are in the file { "{file}" }, which is attached.
ui-answer-mail-body = My answers are in the lines below. Please leave them as they are.
ui-answer-mail-opened = Your mail program opens with your answers in a new mail. Please send it.
ui-answer-mail-subject = Answers of { "{client}" }: { "{title}" }
ui-answer-mail-too-long = Your answers are too long for a mail of this kind. They were saved as { "{file}" }: please attach that file to the mail.
ui-answer-missing-choice = Please choose an answer.
ui-answer-missing-date = Please give the whole date: day, month and year.
ui-answer-missing-name = Please write your name.
ui-answer-missing-rows = Please choose an answer in each line.
ui-answer-missing-text = Please write an answer.
ui-answer-not-sent = The answers could not be sent. Please save them as a file and send that to us, or try again later.
ui-answer-post = Send the answers
ui-answer-restored = The answers that you gave here before are filled in again.
ui-answer-row = Add a row
ui-answer-save = Save the answers as a file
ui-answer-saved = Saved as { "{file}" }. Please send us that file.
ui-answer-saved-to = Saved as { "{file}" }. Please send that file to { "{to}" }.
ui-answer-sending = Sending…
ui-answer-sent = Your answers have arrived. Thank you.
ui-answer-wrong = Something is still missing:
ui-survey-choose-any = Choose any that apply.
ui-survey-choose-each = Choose one in each line.
ui-survey-choose-one = Choose one.
ui-survey-date = Day, month and year.
ui-survey-only-is = { $count ->
    [one] Only if you answered { $answers } to question { $number }.
   *[other] Only if you answered one of these to question { $number }: { $answers }.
}
ui-survey-only-not = { $count ->
    [one] Only if you did not answer { $answers } to question { $number }.
   *[other] Only if you answered none of these to question { $number }: { $answers }.
}
ui-survey-quoted = “{ $answer }”
ui-survey-required = required
ui-survey-respondent = Your name
ui-survey-respondent-required = required
ui-survey-scale-end = { $number }: { $meaning }
ui-system-anti-spam = Anti-spam
ui-system-antivirus = Antivirus
ui-system-backup = Backup
ui-system-database = Database
ui-system-directory = Directory
ui-system-hosting = Hosting
ui-system-hypervisor = Hypervisor
ui-system-line-of-business = Line-of-business software
ui-system-other = Other
ui-system-portal = Portal
ui-system-productivity = Office and e-mail
ui-system-remote-access = Remote access
ui-system-telephony = Telephony
ui-system-vpn = VPN
ui-tick-when-done = Box to tick when it is done

ui-timeline-client = Your task
ui-timeline-continued = continued
ui-timeline-critical = Decides the activation date
ui-timeline-day-off = Day off
ui-timeline-description = A chart from { $from } to { $to }: { $phases ->
        [one] one phase
       *[other] { $phases } phases
    } and { $rows ->
        [one] one task or milestone
       *[other] { $rows } tasks and milestones
    } as bars over the days. Activation: { $finish }. The table after it holds the same.
ui-timeline-done = Done
ui-timeline-milestone = Milestone
ui-timeline-promised = Promised
ui-timeline-provider = Our task
ui-timeline-stopped = On hold
ui-timeline-title = Timeline
ui-timeline-today = Today
ui-vendor-hardware-warranty = Hardware and warranty
ui-vendor-isp = Internet
ui-vendor-lease = Lease
ui-vendor-line-of-business = Line-of-business software
ui-vendor-other = Other
ui-vendor-previous-provider = Former provider
ui-vendor-service = Service
ui-vendor-software-licence = Software licences
ui-vendor-telecom = Telephony
## Start page and portfolio

ui-portfolio-activation = Activation: { $date }
ui-portfolio-broken = { $count ->
    [one] { $count } with errors
   *[other] { $count } with errors
}
ui-portfolio-clients = { $count ->
    [one] { $count } client
   *[other] { $count } clients
}
ui-portfolio-delayed = Activation: { $forecast } instead of { $promised }
ui-portfolio-draft = draft, needs { $missing }
ui-portfolio-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
ui-portfolio-late = { $count ->
    [one] one task is late
   *[other] { $count } tasks are late
}
ui-portfolio-mail = mail draft
ui-portfolio-more = and { $count } more
ui-portfolio-needs = needs { $missing }
ui-portfolio-ready = ready
ui-portfolio-title = Clients
ui-start-greeting = Here is everything about your onboarding, in one place.
ui-status-blocked = blocked
ui-status-but = { $state }; { $count } not done
ui-status-done = done
ui-status-late = { $state }, late
ui-status-not-done = not done
ui-status-started = begun
ui-status-todo = to do
ui-step-1 = Gathering information
ui-step-2 = Signed agreement
ui-step-3 = Welcome
ui-step-4 = Introducing the team
ui-step-5 = Planning ahead
ui-step-6 = Connecting systems
ui-step-7 = Set-up and protection
ui-step-8 = Training
ui-step-9 = Go-live
ui-step-10 = Follow-up

## The agreement

ui-country-ar = Argentina
ui-country-br = Brazil
ui-country-cl = Chile
ui-country-co = Colombia
ui-country-es = Spain
ui-country-gb = United Kingdom
ui-country-mx = Mexico
ui-country-pe = Peru
ui-country-pt = Portugal
ui-country-us = United States
ui-country-uy = Uruguay
ui-sla-address = Address
ui-sla-breach-clock = { $time } on the clock
ui-sla-breach-credit = Credit
ui-sla-breach-late = Late by
ui-sla-breach-priority = { $name }: works again within { $time }
ui-sla-breach-promised = Promised
ui-sla-breach-sum = { $percent }% of { $fee } = { $credit }
ui-sla-breach-took = It took
ui-sla-cause-both = because of the service level { $level }, and for { $client } alone
ui-sla-cause-client = for { $client } alone
ui-sla-cause-level = because of the service level { $level }
ui-sla-change-added = added
ui-sla-change-changed = changed
ui-sla-change-removed = left out
ui-sla-client = The Client
ui-sla-date-activation = Activation (planned), from which the times apply
ui-sla-date-active = Activation, from which the times apply
ui-sla-date-end = Last day of the first term
ui-sla-date-start = Start of the project
ui-sla-dates-planned = The activation is planned. The Provider confirms its day in writing; the first term begins on that day.
ui-sla-examples = What the times mean, by example:
ui-sla-fee-due = Due
ui-sla-fee-due-day = on day { $day } of each month
ui-sla-fee-monthly = Monthly fee
ui-sla-fee-setup = Set-up fee, once
ui-sla-fee-term = First term
ui-sla-fingerprint = Fingerprint
ui-sla-gap = [still open: { $what }]
ui-sla-gap-company-address = the client's address
ui-sla-gap-company-legal-name = the client's registered name
ui-sla-gap-company-name = the client's name
ui-sla-gap-company-tax-id = the client's tax id
ui-sla-gap-fees-due-day = the day of the month on which the fee is due
ui-sla-gap-fees-monthly = the monthly fee
ui-sla-gap-fees-term = how long the first term is
ui-sla-gap-level-name = the service level
ui-sla-gap-primary-name = the client's point of contact
ui-sla-gap-provider-address = our address
ui-sla-gap-provider-legal-name = our registered name
ui-sla-gap-provider-name = our name
ui-sla-gap-provider-tax-id = our tax id
ui-sla-gap-services = the services that are ordered
ui-sla-gaps = Not for the client yet
ui-sla-gaps-text = This draft is for us alone. It goes to the client once the following is known:
ui-sla-known-as = Known as
ui-sla-language-en = English
ui-sla-language-es = Spanish
ui-sla-language-pt = Portuguese
ui-sla-next = The next version
ui-sla-next-text = The version in force was signed. This is a draft of the one that follows it.
ui-sla-no-differences = Every clause is that of the standard template.
ui-sla-own-words = This client
ui-sla-priority = Priority
ui-sla-provider = The Provider
ui-sla-registered = Registered name
ui-sla-review-changed = The text has changed since it was reviewed on { $on }.
ui-sla-review-done = Reviewed by { $by } on { $on }.
ui-sla-review-gaps = Values are still missing: the fingerprint changes once they are known.
ui-sla-review-open = Not reviewed yet.
ui-sla-review-signed = The version signed by both parties was reviewed on { $on }; this text has changed since.
ui-sla-review-state = State
ui-sla-skeleton = Not reviewed by a lawyer yet
ui-sla-skeleton-text = This is a skeleton in plain language, not legal advice. It is not to be signed before the provider's lawyer has read it and adapted it to the law that applies.
ui-sla-standard-words = Standard
ui-sla-tax-id = Tax id
ui-sla-term-days = { $count ->
    [one] one day
   *[other] { $count } days
}
ui-sla-term-months = { $count ->
    [one] one month
   *[other] { $count } months
}
ui-sla-term-weeks = { $count ->
    [one] one week
   *[other] { $count } weeks
}
ui-sla-term-years = { $count ->
    [one] one year
   *[other] { $count } years
}
ui-sla-witness = Witness
ui-sla-witness-id = Identity document
ui-sla-witnesses = Witnesses, where the parties want them:
cli-fingerprint = the agreement of { $client } in { $locale } has the fingerprint { $fingerprint } and { $state ->
        [changed] has changed since it was reviewed
       *[open] is not reviewed yet
    }; after the review type it into sla.reviewed.of
cli-internal-draft = { $kinds } is an internal draft (needs { $missing })
cli-signed-file = the signed file of { $client } has the fingerprint { $fingerprint }; type it into sla.signed.of, and a changed file is noticed



## Documents of steps 1, 4 and 8

ui-activation-forecast = As things stand, we reach it on { $date }.
ui-activation-parts = The two dates part. We say why, and how we make up for it or which new date we agree on.
ui-activation-promised = Promised for { $date }.
ui-activation-reached = Reached on { $date }.
ui-agenda-end = End
ui-agenda-item = What we go through
ui-agenda-minutes = Minutes
ui-agenda-noted = What we noted
ui-agenda-when = When
ui-checklist-1 = What you have, who uses it, and what must never stand still
ui-checklist-10 = A questionnaire and three reviews in ninety days
ui-checklist-2 = What we answer for, how fast, and at what price
ui-checklist-3 = Who we are, what comes next, how to get help
ui-checklist-4 = Everybody knows each other; goals, reports and house rules are settled
ui-checklist-5 = Every task with its owner and its date
ui-checklist-6 = Systems and accounts reach our tools
ui-checklist-7 = Passwords changed, machines watched, alerts tested
ui-checklist-8 = Your staff know how to ask for help
ui-checklist-9 = The agreement holds, the help desk answers
ui-checklist-more = { $count ->
        [one] and one more
       *[other] and { $count } more
    }
ui-checklist-waits = Waits for
ui-emergency-order-title = What must work again first
ui-emergency-our-line = { $name }: call first, do not write
ui-ends-contract = contract
ui-ends-days = { $count ->
        [0] today
        [one] in one day
       *[other] in { $count } days
    }
ui-ends-domain = domain
ui-ends-kind = What ends
ui-ends-left = When
ui-ends-licence = licence
ui-ends-on = Last day
ui-ends-over = over
ui-ends-support = the maker’s support
ui-ends-warranty = warranty
ui-ends-what = Of what
ui-every-day = { $count ->
        [one] every day
       *[other] every { $count } days
    }
ui-every-month = { $count ->
        [one] every month
       *[other] every { $count } months
    }
ui-every-week = { $count ->
        [one] every week
       *[other] every { $count } weeks
    }
ui-every-year = { $count ->
        [one] every year
       *[other] every { $count } years
    }
ui-form-account = Account name
ui-form-address = Address
ui-form-answer = Answer
ui-form-asked = Question
ui-form-company = Company
ui-form-count = No.
ui-form-document = Document
ui-form-domain = Domain
ui-form-emergency-call = Whom we call
ui-form-emergency-first = What to do first
ui-form-emergency-never = What never to do
ui-form-emergency-order = What must work again first, and then
ui-form-expectation = What you expect of us
ui-form-expires = Valid until
ui-form-goal = What you want from your technology
ui-form-held-by = Who has it today
ui-form-hosting = Hosted by
ui-form-industry = Line of business
ui-form-kept-in = Where it is kept
ui-form-legal-name = Registered name
ui-form-login-of = Login of
ui-form-name = Company name
ui-form-particulars = What is special there
ui-form-person = Name
ui-form-registrar = Registered with
ui-form-role = Role
ui-form-servers = Number of servers
ui-form-servers-value = Total value of the servers
ui-form-site = Site
ui-form-supplier = Supplier
ui-form-tax-id = Tax number
ui-form-title = Intake form
ui-form-website = Web site
ui-form-where = Where it is
ui-form-workstations = Number of workstations and laptops
ui-form-workstations-value = Total value of workstations and laptops
ui-sheet-choose = Choose from the list.
ui-sheet-date = Write a day, such as 2027-11-27, or leave the cell blank.
ui-sheet-how-back = Save the file as an Excel workbook (.xlsx) under any name, and send it back.
ui-sheet-how-cells = Write in the tinted cells only; a cell with an arrow has a list to choose from. Leave blank what nobody knows.
ui-sheet-how-rows = Leave rows, columns and sheets where they are. Rows that you do not need stay empty.
ui-sheet-how-title = How to fill in this workbook
ui-sheet-mark = Write x, or leave the cell blank.
ui-sheet-number = Write a whole number, or leave the cell blank.
ui-sheet-several = Choose one from the list, or write several with semicolons between them.
ui-xlsx = Excel workbook
ui-gap-by = { $what }: { $who }
ui-gap-company-name = company name
ui-gap-contacts = main point of contact
ui-gap-credentials = where the credentials are kept
ui-gap-culture = answers to the culture questions, or that they were declined
ui-gap-documentation = existing documentation
ui-gap-emergency-call = whom to call in an emergency
ui-gap-emergency-first = what to do first in an emergency
ui-gap-evidence = { $task }: the file that shows it
ui-gap-field-address = address
ui-gap-field-cpu = processor
ui-gap-field-email = e-mail
ui-gap-field-hours = opening hours
ui-gap-field-memory = memory
ui-gap-field-name = name
ui-gap-field-os = operating system
ui-gap-field-phone = phone
ui-gap-field-role = role
ui-gap-field-serial = serial number
ui-gap-field-storage = disks
ui-gap-field-time-zone = time zone
ui-gap-field-value = value
ui-gap-field-vault = entry in the vault
ui-gap-field-warranty = end of warranty
ui-gap-hired-on = the day on which the client was won
ui-gap-inventory-devices = list of devices
ui-gap-inventory-stated-servers = number of servers as the client states it
ui-gap-inventory-stated-workstations = number of workstations as the client states it
ui-gap-kickoff-shared-on = the recording or the minutes of the kick-off to the client
ui-gap-of = { $what } ({ $name })
ui-gap-reviews-30-held-on = review after 30 days
ui-gap-reviews-60-held-on = review after 60 days
ui-gap-reviews-90-held-on = review after 90 days
ui-gap-sent = welcome document to the client
ui-gap-service-level = service level
ui-gap-services = managed services
ui-gap-sites = sites with their hours
ui-gap-sla-reviewed-of = which text the lawyer reviewed
ui-gap-sla-reviewed-on = legal review
ui-gap-sla-signed-client = the client’s signature
ui-gap-sla-signed-client-on = date of the client’s signature
ui-gap-sla-signed-provider = our signature
ui-gap-sla-signed-provider-on = date of our signature
ui-gap-start = start of the project
ui-gap-vendors = suppliers and third parties
ui-intake-complete = complete
ui-intake-count = Known
ui-intake-device = device
ui-intake-field = Field
ui-intake-known = { $percent }% is known: { $filled } of { $applicable } items.
ui-intake-missing = What is missing
ui-intake-open = { $count ->
        [one] one item open
       *[other] { $count } items open
    }
ui-intake-row = Row
ui-intake-row-1 = Company name
ui-intake-row-10 = Hours and particulars of each site
ui-intake-row-11 = Emergency instructions
ui-intake-row-12 = Third parties
ui-intake-row-13 = Culture and values
ui-intake-row-2 = Point of contact
ui-intake-row-3 = Service level
ui-intake-row-4 = Servers and their total value
ui-intake-row-5 = Workstations and their total value
ui-intake-row-6 = Specifications
ui-intake-row-7 = Managed services
ui-intake-row-8 = Existing documentation and network diagrams
ui-intake-row-9 = Where credentials are kept
ui-intake-system = system
ui-intake-what = What
ui-meeting-first = first on { $date }
ui-meeting-form = How
ui-meeting-length = Length
ui-meeting-people = Who comes
ui-meeting-place = Where
ui-meeting-when = When
ui-meeting-with = with { $names }
ui-meetings-every = How often
ui-meetings-first = For the first time
ui-meetings-held = held
ui-meetings-readers = Who gets it
ui-meetings-report = Report
ui-meetings-review = Review
ui-meetings-what = Meeting
ui-minutes-shared = These minutes went to you on { $date }.
ui-person-role = { $name } ({ $role })
ui-policy-accepted = Accepted on { $date }.
ui-policy-account = { $name }, account { $account }.
ui-policy-anti-spam = Anti-spam
ui-policy-antivirus = Antivirus
ui-policy-file = It stands in the file { $file }.
ui-policy-hosting = Web hosting
ui-policy-internal-use = Internal use
ui-policy-product = { $name } ({ $count ->
        [one] one licence
       *[other] { $count } licences
    })
ui-recording-at = The recording:
ui-recording-consent = { $name } agreed to the recording on { $date }.
ui-recording-refused = You did not want a recording, so there is none. These minutes take its place.
ui-recording-shared = It was shared with you on { $date }.
ui-report-to = to { $names }
ui-site-closed = closed from { $from } to { $to }
ui-site-closed-day = closed on { $date }
ui-sites-closed = Closed
ui-sites-closed-span = { $from } to { $to }
ui-sites-holidays = Holidays
ui-spec-device = Device
ui-spec-inside = Processor, memory, disks
ui-spec-model = Make and model
ui-spec-os = Operating system
ui-spec-serial = Serial number
ui-spec-warranty = Warranty until
ui-status-line = Step { $step } of 10, { $name }; { $done } of { $of } tasks are done.
ui-sum-agrees = agrees
ui-sum-count = Counted
ui-sum-differs = differs: please settle
ui-sum-no-values = no values known
ui-sum-not-stated = nothing stated
ui-sum-result = Result
ui-sum-servers = Servers
ui-sum-stated = As stated
ui-sum-value = Value, written out
ui-sum-what = What
ui-sum-without = { $count ->
        [one] one without a value
       *[other] { $count } without a value
    }
ui-sum-workstations = Workstations and laptops
ui-third-party-account = Account
ui-third-party-contact = Whom to ask for
ui-third-party-until = Contract until
ui-training-on-site = At your place
ui-training-webinar = Over the network, as a webinar
ui-vault-empty = listed, but not in the vault yet
ui-vault-held = held by { $holder }
ui-vault-kind = Kind
ui-vault-none = nobody knows yet
ui-vault-state = Where the login is
ui-vault-what = Device or system

N0621 = { $when ->
        [past] the maker's support of { $os } ({ $what }) ended on { $on }
       *[ahead] the maker's support of { $os } ({ $what }) ends on { $on }
    }
    .label = plan its replacement with the client
    .explain =
        After that day the maker mends nothing any more, security faults neither. The notice comes 90 days ahead, and
        stays until the device has another system. Nothing is wrong with the record. Onramp knows the systems whose
        last day the maker has published.
            wrong:  os: Windows Server 2012 R2
            right:  os: Windows Server 2022
W0622 = the training takes { $minutes } minutes, longer than { $most }
    .label = shorten it, or hold it in two parts
    .help = The limit is training.most_minutes in provider.yaml; 45 where nothing is said.
    .explain =
        Attention ends before the hour does, and staff have work to do. Leave out what the handout says as well.
            wrong:  training: { "{" }minutes: 90{ "}" }
            right:  training: { "{" }minutes: 40{ "}" }
W0623 = the kick-off was recorded, and nobody is named who allowed it
    .label = say who agreed, and when, under kickoff.consent
    .explain =
        A meeting is recorded only if the client agrees. Write down which contact said yes, and on which day; if the
        client did not want it, delete the recording and say so with recording_refused.
            right:  kickoff:
                      consent: { "{" }by: helena, on: 2026-11-09{ "}" }
                      recording: https://video.example/k1
W0624 = the client did not want a recording, and one is named
    .label = delete it here, and the recording itself
    .explain =
        recording_refused says that the client refused. Then there must be no recording; the minutes are what is shared.
        If the client agreed later, take recording_refused out and say under consent who did, and when.
            wrong:  kickoff: { "{" }recording_refused: true, recording: https://video.example/k1{ "}" }
            right:  kickoff: { "{" }recording_refused: true, shared_on: 2026-11-10{ "}" }

## Documents of steps 6 and 7

ui-reg-account = Account
ui-reg-account-administrator = For administration
ui-reg-account-backdoor = Hidden way in
ui-reg-account-id = Id
ui-reg-account-kind = Kind
ui-reg-account-manager = Account manager
ui-reg-account-name = Account
ui-reg-account-service = Service account
ui-reg-account-shared = Shared by several people
ui-reg-account-user = User
ui-reg-accounts-counts = { $count ->
    [one] One account
   *[other] { $count } accounts
}, { $kept } of them in the vault
ui-reg-accounts-none = No account is listed yet. Export the users and groups of each directory and system, and write into findings.accounts what was found: also service accounts, and ways in that nobody was meant to find.
ui-reg-accounts-summary = { $count ->
    [one] One account
   *[other] { $count } accounts
}; not used for 90 days: { $stale }; password never expires: { $never }; explained by nobody: { $unexplained }; still to be settled: { $open }.
ui-reg-action = Action
ui-reg-active = Service levels in force
ui-reg-active-planned = planned from { $date }, with the activation
ui-reg-active-since = since { $date }, the day of the activation
ui-reg-address = Address
ui-reg-admins-none = Among the accounts found there is none that may administer, which can't be: at least one account does. Mark it with admin: true in findings.accounts.
ui-reg-agent-to-come = Not installed yet
ui-reg-agents-complete = Every machine of the inventory has the agent.
ui-reg-agents-none = The inventory has no machine yet on which an agent could be installed. Fill in inventory.devices first.
ui-reg-all = All
ui-reg-area-accounts = Accounts and passwords
ui-reg-area-company = Company, sites and contacts
ui-reg-area-machines = Servers and computers
ui-reg-area-network = Network and other devices
ui-reg-area-requests = Requests of the staff
ui-reg-before = Have at hand:
ui-reg-billing-contact = Invoice goes to
ui-reg-change = Change
ui-reg-client-account = Client's account
ui-reg-client-system = Client's system
ui-reg-company-counts = Sites: { $sites }; contacts: { $contacts }
ui-reg-contact-since = We are the technical contact since { $date }
ui-reg-counted-on = Counted on
ui-reg-coverage = Coverage
ui-reg-currency = Currency
ui-reg-disabled = disabled
ui-reg-domain = Domain
ui-reg-domains-none = No domain is listed yet. Ask the client for every address that its e-mail and its web site use, and look up who registers each.
ui-reg-done-when = Done when:
ui-reg-due-day = Due
ui-reg-due-each-month = on day { $day } of each month
ui-reg-enabled = enabled
ui-reg-evidence = Evidence
ui-reg-file = File
ui-reg-finding = Finding
ui-reg-firewall-no-device = The inventory has no firewall and no router. Somebody connects this client to the internet: find out with what.
ui-reg-firewall-none = No rule is noted yet. Go through the rules of { $devices }, and write into findings.firewall what each one that stands out is for and what is changed.
ui-reg-gap-none = No access is listed
ui-reg-gaps-none = No gap: every device and system has an access in the vault.
ui-reg-gaps-unknown = No access is listed yet, and there is nothing in the inventory that would need one. Begin with the inventory.
ui-reg-groups = Groups
ui-reg-held-by = Held by: { $by }
ui-reg-held-up = Held up: { $why }
ui-reg-hosting = Hosting
ui-reg-in-vault = Access is in the vault
ui-reg-industry = Trade
ui-reg-integration-none = Nothing to connect is known yet. Fill in sites, inventory and systems first.
ui-reg-item = Item
ui-reg-keep = Nothing to do
ui-reg-last-used = last used on { $date }
ui-reg-legal-name = Registered name
ui-reg-licence-by = From
ui-reg-licences-none = No software is listed yet. Ask for operating systems, antivirus, backup and the company's own programs, with seats and renewal.
ui-reg-mac = Hardware address
ui-reg-machines = Machines
ui-reg-made = Maker and model
ui-reg-missing-of = { $missing } of { $of }
ui-reg-monthly = Each month
ui-reg-name-servers = Name servers
ui-reg-never-expires = password never expires
ui-reg-no-file = Not on file
ui-reg-no-task = No task in this plan
ui-reg-no-vault = Not in the vault
ui-reg-no-website = no web site
ui-reg-not-done-because = Not done: { $why }
ui-reg-not-done-line = Not done, because ……………………………………
ui-reg-not-received = Not received yet
ui-reg-only-after = Only after: { $tasks }
ui-reg-os = Operating system
ui-reg-os-none = No operating system is noted yet. The scan or the agent tells it for each machine.
ui-reg-our-access = Our access
ui-reg-our-contact = Technical contact
ui-reg-our-tool = Our tool
ui-reg-particulars = Particulars
ui-reg-pieces = { $count ->
    [one] one machine
   *[other] { $count } of them
}
ui-reg-planned = planned for { $date }
ui-reg-postal-address = Address
ui-reg-program = Way in
ui-reg-programs-none = Neither a VPN nor a remote-assistance program is listed. Ask who comes in from outside, and look for such programs on the machines.
ui-reg-received = Received on
ui-reg-registrar = Registrar
ui-reg-remarks = Remarks
ui-reg-remote-none = None of the accounts found may come in from outside.
ui-reg-replaced-by = To be replaced by { $name }
ui-reg-rotation-kept = Not to be changed with the take-over: { $items }.
ui-reg-rotation-none = No account is marked for a change yet. In intake.yaml, under credentials, mark each one that somebody outside may know with rotate: true.
ui-reg-rule = Rule
ui-reg-runs-on = Runs on
ui-reg-says-it-is = What it says it is
ui-reg-scan-none = The network is not scanned yet. { $count ->
    [0] The inventory has no address to expect.
    [one] One device of the inventory has an address and should answer.
   *[other] { $count } devices of the inventory have an address and should answer.
} What the scan finds is written into findings.network.
ui-reg-scan-summary = Addresses that answered: { $count }. On no list: { $unlisted }. Listed and not seen: { $unseen }.
ui-reg-seats = Seats
ui-reg-seats-counts = { $count ->
    [one] One workstation
   *[other] { $count } workstations
}
ui-reg-seen-none = No address that answered belongs to a device of the inventory.
ui-reg-seen-on = Seen on
ui-reg-serial = Serial number
ui-reg-service-level = Service level
ui-reg-services = Services
ui-reg-setup = Once, at the start
ui-reg-several = { $name } ({ $count })
ui-reg-signed-on = Agreement signed on
ui-reg-site-address = Web site
ui-reg-sites-none = No site is known yet.
ui-reg-stale = not used since { $date }
ui-reg-still-open = still to be done
ui-reg-tax-id = Tax id
ui-reg-term = Term
ui-reg-term-days = { $count ->
    [one] one day
   *[other] { $count } days
}
ui-reg-term-months = { $count ->
    [one] one month
   *[other] { $count } months
}
ui-reg-term-weeks = { $count ->
    [one] one week
   *[other] { $count } weeks
}
ui-reg-term-years = { $count ->
    [one] one year
   *[other] { $count } years
}
ui-reg-time-zone = Time zone
ui-reg-to-ask = Still to be asked
ui-reg-tool-helpdesk = Help desk
ui-reg-tool-monitoring = Monitoring
ui-reg-tool-psa = PSA
ui-reg-tool-rmm = Remote management
ui-reg-tool-vault = Vault
ui-reg-undecided = Still to be decided
ui-reg-undo = To undo it:
ui-reg-unexplained = Nobody can explain it
ui-reg-unknown = Not known yet
ui-reg-unlisted-none = Everything that answered stands in the inventory.
ui-reg-unseen-none = Every device with an address answered.
ui-reg-until = Until
ui-reg-vault = In the vault
ui-reg-vendors-none = No supplier is listed yet. Every client has at least an internet provider.
ui-reg-waits = Waits for { $by }: { $why }
ui-reg-warranties-none = No device is listed yet. Serial number and end of warranty stand on the device, on the invoice, or with the maker.
ui-reg-warranty-by = Warranty by
ui-reg-website = the web site is there
ui-reg-website-unknown = web site not known yet
ui-reg-what = What
ui-reg-whose = Whose, or what for
ui-reg-why = Why
ui-reg-with-agent = With agent
ui-reg-without-agent = Without
W0641 = the account `{ $account }` is enabled and nobody can explain it
    .label = say whose it is, or close it
    .help = The task { $task } is said to be done. Fill in explained, or disable the account and fill in action and done_on.
    .explain =
        The take-over lists every account that can sign in, and ends with each of them explained or closed. Here the
        task that closes them is marked as done, while one is still enabled and has no owner and no purpose. Such an
        account is how an attacker, or whoever looked after the client before, comes back.
            wrong:  - { "{" }id: helpadm, account: helpadm, enabled: true, explained: { "}" }
            right:  - { "{" }id: helpadm, account: helpadm, enabled: false, action: Disabled, done_on: 2026-11-12{ "}" }
E0642 = { $installed } agents on `{ $device }`, which stands for { $of }
    .label = at most { $of }
    .help = Correct the number here, or the count of the device in intake.yaml.
    .explain =
        A machine has one agent. Where more are counted than there are machines, one of the two numbers is wrong, and
        the coverage in the register would be above 100 percent. Most often a machine was bought and stands in the
        remote management already, but not yet in the inventory.
            wrong:  - { "{" }device: ws, installed: 15{ "}" }     with count: 14 in intake.yaml
            right:  - { "{" }device: ws, installed: 14{ "}" }

## Documents of steps 5, 9 and 10, and the RFP

ui-changes-gone = no longer needed
ui-changes-is = Now
ui-changes-more = { $count ->
        [one] One more task has changed.
       *[other] { $count } more tasks have changed.
    }
ui-changes-new = new
ui-changes-none = No task has come, gone or moved.
ui-changes-other-day = Version { $version }, of { $on }, had the activation on { $was }; now it is on { $is }.
ui-changes-same-day = Compared with version { $version }, of { $on }: the day of the activation is the same, { $is }.
ui-changes-was = Before
ui-coming-what = What happens
ui-coverage-agent = Our agent, which watches and updates
ui-coverage-antivirus = Antivirus
ui-coverage-backup = Backup
ui-coverage-mobiles = Phones and tablets
ui-coverage-of = { $done } of { $of }
ui-coverage-restore = Restore
ui-coverage-restore-last = Last tested
ui-coverage-servers = Servers
ui-coverage-state = State
ui-coverage-what = What
ui-coverage-where = Where
ui-coverage-workstations = Workstations and laptops
ui-differs-add = added
ui-differs-after = after: { $tasks }
ui-differs-change = changed
ui-differs-document = Document { $name }
ui-differs-duration = takes { $time }
ui-differs-effort = { $time } of hands-on work
ui-differs-here = For this client
ui-differs-how = How
ui-differs-own = a text of its own
ui-differs-skip = left out
ui-differs-standard = In the standard
ui-evidence-file = File
ui-expiries-contract = Contract
ui-expiries-domain = Domain
ui-expiries-kind = Kind
ui-expiries-licence = Licence
ui-expiries-none = Nothing ends in this time.
ui-expiries-on = Ends on
ui-expiries-warranty = Warranty
ui-expiries-what = What
ui-inventory-devices = { $count ->
        [0] no devices
        [one] one device
       *[other] { $count } devices
    }
ui-inventory-gathered = On our list
ui-inventory-place = Town
ui-open-items-none = Nothing is open: everything that we had planned before the activation is done.
ui-open-items-of = { $open } of { $all } open
ui-open-items-undated = to be agreed
ui-open-items-until = By
ui-open-items-what = What is open
ui-origins-imported = { $imported } values came out of other systems ({ $systems }), { $typed } were typed: { $percent }% without typing.
ui-origins-system = { $system }: { $count }
ui-origins-typed = All { $typed } values of this record were typed; none came out of another system.
ui-own-documents = Beside the clients
ui-plan-task-done = Task, and when it is done
ui-plan-theirs = Client
ui-raci-accountable = Answers for it
ui-raci-consulted = Is asked
ui-raci-informed = Is told
ui-raci-responsible = Does the work
ui-record-agents = Agents installed
ui-record-agreement = Agreement
ui-record-by = { $who }, { $day }
ui-record-checked = Last check
ui-record-client = Client
ui-record-hours = Hands-on time
ui-record-id = Id in our records
ui-record-level = Service level
ui-record-live = Live since
ui-record-manager = Account manager
ui-record-of = { $what }: { $done } of { $of }
ui-record-promised = Promised for
ui-record-signed = Version { $version }, signed by both parties on { $on }
ui-record-sla-start = Service levels count from
ui-record-spent = { $spent } noted, { $planned } planned for the same tasks
ui-record-tax-id = Tax id
ui-record-technician = Technician
ui-review-after = Now
ui-review-before = Before
ui-review-better = What is better
ui-review-closed = closed on { $on }
ui-review-concern = Concern
ui-review-due = { $state }, due { $by }
ui-review-nobody = to be named
ui-review-now = this review
ui-review-of-day = { $day }-day review
ui-review-open = open
ui-review-open-for = { $days ->
        [one] open for a day
       *[other] open for { $days } days
    }
ui-review-owner = Who looks after it
ui-review-setback = Setback
ui-review-since = First named
ui-rfp-category = Category
ui-rfp-item = What it should do
ui-rfp-no = no
ui-rfp-partly = partly
ui-rfp-percent = { $percent }%
ui-rfp-score = Score
ui-rfp-unanswered = unanswered
ui-rfp-vendor = Vendor
ui-rfp-weight = Weight
ui-rfp-yes = yes

E0661 = `{ $id }` is answered here, and nothing of that id is asked
    .label = did you mean `{ $suggestion }`?
    .help = The ids of the items stand under categories, in the same file.
    .explain =
        A vendor's answer names an item of the checklist by its id, and no item has that id: it was misspelt, or the
        item was renamed or taken out. The answer would be lost, and the item would count as unanswered.
        Correct the id, put the item back, or delete the answer.
            wrong:  answers: { "{" }multi-tenancy: yes{ "}" }      (the item is called tenants)
            right:  answers: { "{" }tenants: yes{ "}" }
W0662 = nobody of the team looks after this
    .label = add owner: and the id of somebody in team.yaml
    .help = What a review of { $day } days found open is carried forward until somebody closes it.
    .explain =
        A setback or a concern that a client named in a review needs a person on our side who looks after it until it is
        settled. Without one it comes up again in the next review, and nobody has done anything.
            wrong:  concerns: [{ "{" }what: The Wi-Fi in room 3{ "}" }]
            right:  concerns: [{ "{" }what: The Wi-Fi in room 3, owner: bruno, by: 2027-01-15{ "}" }]
W0663 = what was kept of a plan that was sent can't be read
    .help = Put the file back as it was, out of git. Deleting it loses only the comparison with the next version.
    .explain =
        When a project plan is sent, its dates are kept beside the sent file, so that the next version can say what has
        changed. This file was edited or damaged. The documents are made all the same, without that comparison.
            wrong:  project-plan-1.json, opened and edited
            right:  git restore content/clients/acme/files/sent/project-plan-1.json

## Mails and what was sent

ui-file-billing = Billing sheet
ui-file-checklist = Checklist
ui-file-completion = Completion
ui-file-culture-survey = Questions about your company
ui-file-emergency = Emergency sheet
ui-file-helpdesk-guide = Getting help
ui-file-intake-form = Intake form
ui-file-kickoff-agenda = Kick-off agenda
ui-file-kickoff-minutes = Kick-off minutes
ui-file-onboarding-survey = Questionnaire
ui-file-project-plan = Project plan
ui-file-review-30 = 30-day review
ui-file-review-60 = 60-day review
ui-file-review-90 = 90-day review
ui-file-sla = Service level agreement
ui-file-training-agenda = Training agenda
ui-file-welcome = Welcome
ui-kept-copies = What you have received
ui-kept-sent = Sent on { $date } to { $to }
ui-kept-sent-plain = Sent on { $date }
ui-kept-signed = Signed on { $date }
ui-kept-signed-plain = Signed
ui-kept-title = { $title }, version { $version }
ui-mail-copied = Copied
ui-mail-copy-subject = Copy subject
ui-mail-copy-text = Copy text
ui-mail-copy-to = Copy recipient
ui-mail-enclosed = Attach
ui-mail-from = From
ui-mail-open = Open as a draft in a mail program
ui-mail-plain = The text without formatting
ui-mail-to = To
ui-open-more = { $count ->
        [one] and one more
       *[other] and { $count } more
    }, in the attached document
ui-open-none = Nothing is left open.
ui-open-not-done = was left out; ask me for the reason
ui-open-task = { $who }, by { $date }
ui-open-these = Still to be done:

cli-send-again = Nothing new: { $kind } went to { $to } today in these words already, as version { $version }.
cli-send-draft = Mail draft: { $file }. Open it, read it, and send it.
cli-send-finished = An earlier send was interrupted; what was missing of it is done: { $file }
cli-send-kept = { $kind }, version { $version }, for { $to }: kept as { $file } and noted in { $record }
cli-send-undone = An earlier send was interrupted; what was left of it is removed: { $file }

E0681 = a mail can't attach `{ $kind }`{ $why ->
        [internal] : that document is internal
       *[other] : there is no such document
    }
    .label = did you mean `{ $suggestion }`?
    .help = A document is named by its template's file name, without the ending.
    .explain =
        A mail's front matter names the documents that go along with it. This one names a document that does
        not exist, or one that only your own people may read, in a mail to the client.

        Name the kind of a document for clients, such as `attach: [welcome]`, or leave `attach` out.
            wrong:  attach: [runbook]      in a mail to the client
            right:  attach: [welcome]
W0682 = the agreement was signed on { $signed }, and the welcome document has not been sent
    .label = one business day has passed
    .help = onramp send { $client } welcome
    .explain =
        The welcome document goes out as soon as both have signed. A client who hears nothing after signing
        begins to doubt. One business day has passed since the later signature, and `sent` holds no welcome
        document.
        Send it by `onramp send CLIENT welcome`: that writes the mail draft, keeps the very PDF, and notes
        it in `sent`. If it was sent in another way, note it there yourself.
            wrong:  signed: … on: 2026-11-06      with      sent: []
            right:  signed: … on: 2026-11-06      with      sent: … kind: welcome, on: 2026-11-06
E0683 = `{ $kind }` can't be sent yet: it is a draft
    .help = open: { $missing }
    .explain =
        The document stands behind a gate, and so far it is a draft. What is open is named by its path in
        the client's records.
        Fill it in, then send again. Nothing was written, kept or noted.
        `onramp status` says of every client what its gates wait for.
            wrong:  onramp send acme welcome      with      client: { "{" }name: Helen Park, on: { "}" }
            right:  onramp send acme welcome      with      client: { "{" }name: Helen Park, on: 2026-11-06{ "}" }
E0684 = { $client } has no contact `{ $id }`
    .label = did you mean `{ $suggestion }`?
    .help = contacts: { $known }
    .explain =
        `--to` takes the id of one of the contacts in the client's intake.yaml.
            wrong:  onramp send acme welcome --to "Helen Park"
            right:  onramp send acme welcome --to helen
W0685 = a send was interrupted: a copy may lie in `files/sent` without its entry in `sent`
    .help = onramp send { $client } KIND clears it up before it does anything else
    .explain =
        While `onramp send` works, a small file lies in `files/sent/`. It is still there, so a send did not
        come to its end, by a power cut or because the program was stopped. The next `onramp send` for this
        client clears up: where the entry was written, nothing is missing; where it was not, the copy is
        removed.
            wrong:  rm content/clients/acme/files/sent/.unfinished.json
            right:  onramp send acme welcome
E0686 = the file was changed while the program was at work
    .help = Look at the change, then send again. Nothing was noted.
    .explain =
        Somebody or something, such as an editor or git, wrote the file after it was read.
        Onramp leaves it alone, so that no change is lost, and takes back the copy that it was about to
        keep.
        Look at the change, then send again.
            wrong:  onramp send acme welcome      while an editor saves onboarding.yaml
            right:  onramp send acme welcome      when that is saved and closed
E0687 = `{ $kind }` is not a document that is sent to a client
    .help = Internal documents are for your own people; `onramp build` writes them.
    .explain =
        What is sent and kept is the PDF of a document for clients. Internal documents and mails to your own
        people are written by `onramp build`; nothing of them is kept as sent.
            wrong:  onramp send acme staff-introduction
            right:  onramp build acme --only staff-introduction
E0688 = the entry can't be added without touching anything else
    .help = Add it to `sent` by hand: { $entry }
    .explain =
        Onramp adds to your files without changing another byte of them, and reads the result before it
        writes it. In this file that is not possible, for example because the whole record stands in braces,
        or because `sent` repeats another list by a YAML alias. Write `sent` as a plain list, or add the
        entry by hand.
            wrong:  sent: *earlier
            right:  sent:
                      - { "{" }kind: welcome, version: 1, on: 2026-11-06, to: helen{ "}" }
E0689 = { $file } is there already
    .help = A copy that was kept is never overwritten. Move the file away, or note it in `sent` if it was sent.
    .explain =
        `onramp send` keeps each version in a file of its own, and there is one of that name which `sent`
        does not list.
        A copy shows what the client holds, so it is never overwritten.
        Move the file away, or note it in `sent` if it was sent.
            wrong:  files/sent/welcome-2.pdf      with      sent: … kind: welcome, version: 1
            right:  files/sent/welcome-2.pdf      with      sent: … kind: welcome, version: 2
E0690 = { $client } has no documents in `{ $locale }`
    .help = languages: { $known }
    .explain =
        A client's documents are in the languages of `company.locale` in its intake.yaml.
            wrong:  onramp send acme welcome --locale es
            right:  onramp send acme welcome --locale en
## The preview

cli-preview-address = { $address } shows the preview. It follows your files; Ctrl-C ends it.
cli-preview-close = Close
cli-preview-error = Error
cli-preview-failed = This file can't be made
cli-preview-failed-about = What is wrong stands at the foot of this page. As soon as it is mended, the file is shown here.
cli-preview-home = To the start page
cli-preview-made = { $time }  { $what ->
        [all] everything
        [guide] guide
        [rfps] requests for proposal
       *[client] { $client }
    }: { $pages ->
        [0] no new pages
        [one] { $pages } page
       *[other] { $pages } pages
    }, { $problems }, { $milliseconds } ms
cli-preview-missing = There is no such page
cli-preview-missing-about = It may wait for values that are not known yet, or for an error that has to be mended. As soon as it is there, it is shown here.
cli-preview-no-browser = No browser could be opened. Open the address yourself.
cli-preview-notice = Notice
cli-preview-old = While there are errors, pages stay as they could last be made.
cli-preview-show = Show problems
cli-preview-warning = Warning

E0760 = the preview can't be shown at port { $port }: { $reason ->
        [taken] another program uses it
        [refused] the system does not let you use it
       *[other] the system says “{ $reason }”
    }
    .help = Leave `--port` out, and the next free one is taken; ports below 1024 are often reserved.
    .explain =
        The preview is served on this machine, at a number called port. Two programs can't use the same one, and
        the system keeps low numbers for itself. Often it is another preview that still runs in some window.
            wrong:  onramp serve --port 80
            right:  onramp serve
E0761 = the files in { $folder } can't be watched: { $reason ->
        [full] the system watches no more folders for you
        [not-found] a folder is not there
        [refused] you may not look into a folder
       *[other] the system says “{ $reason }”
    }
    .help = Close programs that watch many files, such as editors and other previews, or have the limit raised.
    .explain =
        The preview asks the system to be told when a file changes. Systems give only so many such watches to one
        user; on Linux the limit is `fs.inotify.max_user_watches`. Some network drives tell of no change at all: copy
        the workspace to a disk of this machine, and it works.
            wrong:  onramp -C /mnt/server/msp serve
            right:  onramp -C ~/msp serve
E0762 = Onramp failed at { $what }: { $reason }
    .help = That is a fault of Onramp and not of yours; please report it with the file that you changed last.
    .explain =
        Something happened that should never happen. The preview goes on and shows the pages as they were; with the
        next change it tries again. No file of yours was touched. Until it is mended, undo the last change, or write
        it in another way.
            wrong:  an edit after which this is said
            right:  the same record as it was before that edit

E0740 = these are answers to `{ $found }`, and no intake form
    .help = onramp survey import { $client } FILE takes answers to questionnaires
    .explain =
        `onramp import` puts what a client wrote into the intake form into its intake.yaml. Answers to other
        questionnaires are kept beside the record, in `responses/`.
            wrong:  onramp import acme onboarding-survey-acme-ana-2026-11-20.json
            right:  onramp survey import acme onboarding-survey-acme-ana-2026-11-20.json
E0741 = { $reason ->
        [encrypted] this workbook is protected with a password
        [old] this workbook has the old form of Excel (.xls)
        [kind] this is a file of another program, and no Excel workbook (.xlsx)
        [large] this workbook holds more than any form does
        [map] the hidden sheet that says which answer stands in which cell was changed
       *[broken] this workbook can't be read
    }
    .help = { $reason ->
        [encrypted] Open it, take the password away (File > Info > Protect Workbook), save it and import that file.
        [old] Open it and save it as “Excel Workbook (.xlsx)”.
        [kind] Open it and save it as “Excel Workbook (.xlsx)”.
        [large] Copy the answers into the form as it was sent out.
        [map] Copy the answers into the form as it was sent out, or type them into intake.yaml.
       *[broken] Open it in a spreadsheet program, save it anew as .xlsx, or ask for the file again.
    }
    .explain =
        The intake form goes out as an Excel workbook too, and comes back as one. Excel, LibreOffice and Google Sheets can
        all save it as .xlsx. Nothing is taken of a file that can't be opened, is larger than any form once it is unpacked,
        or has lost the hidden sheet by which answers are found.
            wrong:  onramp import acme intake-form.xls
            right:  onramp import acme intake-form.xlsx
E0742 = { $reason ->
        [choice] sheet “{ $sheet }”, { $cell }: “{ $found }” is not in the list
        [date] sheet “{ $sheet }”, { $cell }: “{ $found }” is no day, or could be two
        [number] sheet “{ $sheet }”, { $cell }: “{ $found }” is no whole number
        [tick] sheet “{ $sheet }”, { $cell }: “{ $found }” is no mark
        [one] sheet “{ $sheet }”, { $cell }: only one may be marked, and there are several
        [error] sheet “{ $sheet }”, { $cell }: the spreadsheet program shows an error there
        [row] sheet “{ $sheet }”, { $cell }: this row is none of the form's
        [moved] sheet “{ $sheet }”, { $cell }: here stood “{ $known }”
        [copy] sheet “{ $sheet }”: this is a copy of the sheet “{ $known }”
       *[gone] sheet “{ $sheet }”: it is not there, or has lost its hidden first column
    }
    .help = { $reason ->
        [choice] The list has: { $known }
        [date] Write it as year-month-day: 2027-11-27
        [number] Write the number alone, without a point or words.
        [tick] Write x, or leave the cell blank.
        [one] Take the mark away from what is not wanted any more.
        [error] Type the answer over it.
        [row] Copy what was written there into an empty row of the form.
        [moved] Put rows and columns back where they were, or copy the answers into the form as it was sent out.
        [copy] Put all answers into the one sheet, and delete the other.
       *[gone] Copy the answers into the form as it was sent out.
    }
    .explain =
        Something in a cell can't be taken, or it is not sure which answer it is: rows were put in, moved or copied. Only
        that cell, row or sheet is left out; all else is taken. Mend the file and import it again: what is in the record
        already stays as it is.
            wrong:  “soon” where a day is asked for
            right:  2027-11-27

## The calendar and the overview of all clients

ui-calendar-activation = From this day on the agreed service levels hold, and your staff calls our help desk.
ui-calendar-delayed = It was promised for { $promised }; as things stand, it will be this day.
ui-calendar-file = Calendar
ui-calendar-file-about = All dates of your onboarding. Open the file with your calendar program, and it offers to take them over.
ui-calendar-hour-open = We will agree the hour with you.
ui-calendar-kickoff = We introduce the people who will look after you, and go through your goals, the dates and how we work together.
ui-calendar-live = Since this day the agreed service levels hold, and your staff calls our help desk.
ui-calendar-meeting = Regular meeting
ui-calendar-name = Onboarding: { $client } · { $provider }
ui-calendar-provisional = This date is provisional until the kick-off meeting confirms it.
ui-calendar-questions = Questions? { $who }
ui-calendar-review = What has become better, what went wrong, and what comes next, { $days } days after the activation.
ui-calendar-title = { $what } · { $provider }
ui-calendar-training = How your staff gets help, and what a good request looks like.{ $form ->
        [webinar] {" "}Held over the network.
        [on-site] {" "}Held at your place.
       *[none] {""}
    }
ui-calendar-with = With { $people }.
ui-date-hired = Won
ui-date-intake = Intake complete
ui-date-signed = Agreement signed
ui-days-long = { $count ->
        [0] since today
        [one] for one day
       *[other] for { $count } days
    }
ui-days-short = { $count } d
ui-expiry-contract = contract with { $what }
ui-expiry-domain = domain { $what }
ui-expiry-licence = licence { $what }
ui-expiry-on = { $what } { $date }
ui-expiry-over = { $what } expired { $date }
ui-expiry-warranty = warranty of { $what }
ui-gate-alerts = a tested alert with its evidence
ui-gate-dates = the dates and tasks of a plan
ui-gate-go-live = the tasks that block the activation
ui-gate-intake = open items of the intake
ui-gate-kickoff = the recording or the minutes of the kick-off
ui-gate-plan = what is open of steps 1 to 5
ui-gate-review = the legal review
ui-gate-reviews = the reviews after 30, 60 and 90 days
ui-gate-signed = the signatures under the agreement
ui-open-company-name = Company name
ui-open-contact-email = E-mail of the point of contact
ui-open-contact-phone = Phone of the point of contact
ui-open-contact-role = Role of the point of contact
ui-open-contacts = Point of contact
ui-open-credential-vault = Vault entry of the credential
ui-open-credentials = Credentials
ui-open-culture = Questions on culture and values
ui-open-device-cpu = Processor
ui-open-device-memory = Memory
ui-open-device-os = Operating system
ui-open-device-serial = Serial number
ui-open-device-storage = Disks
ui-open-device-value = Value
ui-open-device-warranty = End of the warranty
ui-open-documentation = Existing documentation
ui-open-emergency-call = Whom to call in an emergency
ui-open-emergency-first = What to do first in an emergency
ui-open-evidence = Evidence of a task
ui-open-hired-on = Day on which the client was won
ui-open-inventory-devices = List of devices
ui-open-inventory-stated-servers = Number of servers
ui-open-inventory-stated-workstations = Number of workstations
ui-open-kickoff-shared-on = Recording or minutes of the kick-off
ui-open-of = { $what }: { $of }
ui-open-plan = A plan that can be computed
ui-open-playbook = A playbook with tasks
ui-open-reviews-30-held-on = 30-day review
ui-open-reviews-60-held-on = 60-day review
ui-open-reviews-90-held-on = 90-day review
ui-open-sent = Welcome document sent
ui-open-service-level = Service level
ui-open-services = Managed services
ui-open-site-address = Address of the site
ui-open-site-hours = Opening hours of the site
ui-open-site-time-zone = Time zone of the site
ui-open-sites = Sites
ui-open-sla-reviewed-of = Fingerprint of the text that was reviewed
ui-open-sla-reviewed-on = Day of the legal review
ui-open-sla-signed-client = The client's signature
ui-open-sla-signed-client-on = A client's signature that is not dated before review and intake
ui-open-sla-signed-provider = Our signature
ui-open-sla-signed-provider-on = A signature of ours that is not dated before review and intake
ui-open-start = Start of the project
ui-open-vendor-name = Name of a third party
ui-open-vendor-phone = How to reach a third party
ui-open-vendors = Third parties
ui-party-client = client
ui-party-provider = us
ui-party-third-party = third party
ui-portfolio-clocks = { $hired ->
        [0] Won today
        [one] Won one day ago
       *[other] Won { $hired } days ago
    }{ $start ->
        [none] {""}
        [0] {", "}started today
        [one] {", "}started one day ago
       *[other] {", "}started { $start } days ago
    }
ui-portfolio-dates = Dates
ui-portfolio-document-counts = { $count ->
        [0] No documents
        [one] One document
       *[other] { $count } documents
    }{ $drafts ->
        [0] {""}
        [one] {", "}one draft
       *[other] {", "}{ $drafts } drafts
    }{ $waiting ->
        [0] {""}
        [one] {", "}one that waits
       *[other] {", "}{ $waiting } that wait
    }
ui-portfolio-expiries = Expires soon
ui-portfolio-few = fewer than five answers
ui-portfolio-finished = Finished
ui-portfolio-live = Live since { $date }
ui-portfolio-nothing-due = Nothing is due
ui-portfolio-open-step = Open of this step
ui-portfolio-planned = By the plan: { $date }
ui-portfolio-score = { $measure } { $value } from { $count ->
        [one] one answer
       *[other] { $count } answers
    }
ui-portfolio-sent = sent on { $date }
ui-portfolio-sent-differs = sent on { $date }, says something else today
ui-portfolio-took = { $start ->
        [none] {""}
        [one] One day from the start to the activation
       *[other] { $start } days from the start to the activation
    }
ui-portfolio-waiting = Waiting on
ui-portfolio-week = This week, until { $date }
ui-who-client = the client
ui-who-provider = us
ui-who-third-party = a third party


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
cli-draft = { $count ->
        [one] { $kinds } is a draft (needs { $missing })
       *[other] { $kinds } are drafts (need { $missing })
    }
cli-ejected = Copied { $path }. The workspace's copy now stands over the embedded one.
cli-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
cli-files = { $written } written, { $unchanged } unchanged, { $removed } removed
cli-guide = guide of { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}
cli-in-file = in { $path }
cli-initialised = Made a workspace in { $folder }.
    Next: look through content/provider.yaml, then make your first client: onramp new acme --name "Acme Ltd"
cli-import-counts =
    { $file }: { $put ->
        [one] { $put } value put in
       *[other] { $put } values put in
    }, { $same } as they were, { $kept } kept, { $refused } refused{ $mode ->
        [dry] . Nothing was written.
       *[written] {""}
    }
cli-import-kept = ! { $path }: the record says “{ $now }” and the form “{ $value }”; the record stays (--overwrite takes what the form says)
cli-import-kept-parts = ! { $path }: the record says something else than “{ $value }”; the record stays
cli-import-no-place = x { $path }: “{ $value }” has no place in the record
cli-import-put = + { $path }: { $value }
cli-import-refused = x { $path }: “{ $value }”: { $why }
cli-import-unusable =
    x { $path }: { $why ->
        [secret] left out, for it looks like a password or a key; ask for it by way of the vault, and have it changed
        [unfit] it holds characters that no record can hold, or is too long
        [gone] what it belongs to is not in the record any more
        [no-name] a row without a name
        [no-such-name] it names somebody or something that is not in the record
        [other-make] it begins with another make than the record has; correct make and model by hand
       *[unknown] the form has no such question
    }
cli-new = Made { $folder }.
    Next: fill in intake.yaml, and in onboarding.yaml the start and the account manager (an id of
    content/team.yaml). Then see what is open: onramp check
cli-no-code = There is no diagnostic { $code }. Codes look like E0102, W0209 or N0219.
cli-no-problems = no problems
cli-no-schema = There is no schema { $name }. Known: { $known }
cli-not-made = { $client }: { $kind } is not made yet, it needs { $missing }
cli-nothing-embedded = There is no embedded file { $path }. Examples: content/documents/en/welcome.md, content/playbooks/standard.yaml, themes/default/assets/style.css
cli-notices = { $count ->
    [one] { $count } notice
   *[other] { $count } notices
}
cli-later = { $count ->
        [one] { $count } document of a later step waits
       *[other] { $count } documents of later steps wait
    }
cli-open = open: { $missing }
cli-plan-dates = Start { $start } · activation { $finish }{ $promised ->
        [none] { "" }
       *[other] {" "}(promised { $promised })
    } · follow-up until { $until }
cli-plan-forecast = As things stand, the activation will be on { $forecast }: open work lies in the past.
cli-plan-from = from
cli-plan-head = { $client } · as of { $date } · { $count ->
        [one] one task
       *[other] { $count } tasks
    }
cli-plan-items = { $title } ({ $count ->
        [one] one item
       *[other] { $count } items
    })
cli-plan-key = █ done   ▓ open, decides the activation   ▒ open   ◆ milestone   ─ phase   ┊ today   → beyond the activation
cli-plan-late = { $state }, late
cli-plan-slack = slack d
cli-plan-state = state
cli-plan-task = task
cli-plan-to = to
cli-plan-who = who
cli-status-activation = activation
cli-status-broken = has errors; see: onramp check
cli-status-expiries = Expires soon
cli-status-few = ! fewer than five answers: too few to build on
cli-status-finished = Finished
cli-status-hidden = { $count ->
        [one] One finished client is not shown; with --all it is.
       *[other] { $count } finished clients are not shown; with --all they are.
    }
cli-status-live = live { $date }
cli-status-score = score
cli-status-waiting = waiting on
cli-status-week = Meetings this week, until { $date }
cli-status-client = client
cli-status-head = { $count ->
        [one] One client
       *[other] { $count } clients
    }, as of { $date }
cli-status-intake = intake
cli-status-late = late
cli-status-next = next
cli-status-step = step
cli-unreadable = its files can't be read yet
cli-waiting = { $kinds } can't be made yet ({ $count ->
        [one] needs
       *[other] need
    } { $missing })
cli-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}

## Diagnostics: the file as such

E0001 = this file can't be read: { $reason ->
        [not-found] there is no such file
        [refused] you may not open it
        [not-font] it is no font, or it is damaged
        [unnamed-font] the font in it has no name
       *[other] the system says “{ $reason }”
    }
    .help = Check that the file exists and that you may open it.
    .explain =
        Onramp needs this file and could not open it: it is not there, or you may not read it.
        Without it nothing can be made; content/provider.yaml, for example, says who you are.
        Look for a file that was renamed, moved, or left out when the folder was copied.
            wrong:  content/Provider.yml
            right:  content/provider.yaml
E0002 = a byte that is not UTF-8 ({ $byte })
    .label = everything before this place is fine
    .help = Save the file as UTF-8: most editors offer it under "Save with encoding".
    .explain =
        A file is stored in a code that tells how letters become bytes. Onramp reads UTF-8, the one that every
        system knows. This file was saved in an older one, so letters such as é or ã would come out as rubbish.
        Nothing needs to be typed again: open the file, choose "Save with encoding", take UTF-8, and save.
        Values of an intake are hidden on the line that is shown, for it could not be read yet.
            wrong:  name: Andr�
            right:  name: André
E0003 = this file is UTF-16, and Onramp reads UTF-8
    .help = Save the file as UTF-8: in Notepad under "Save as", "Encoding".
    .explain =
        A file is stored in a code that tells how letters become bytes. This one is stored as UTF-16, which some
        Windows programs call "Unicode". Onramp reads UTF-8, as git and all other programs for such files do.
        Open the file, choose "Save as", and set the encoding:
            wrong:  UTF-16 LE, or "Unicode"
            right:  UTF-8
E0004 = a zero byte, which no text has
    .help = The file may be damaged, or no text at all. Take the last good version from git.
    .explain =
        A text file never holds a byte of value zero. Where one stands, the file was damaged while it was copied
        or synchronised, or it is something else that was given the name of a text, such as a Word document.
        Take the last good version from git, or type the record again.
        Values of an intake are hidden on the line that is shown, for it could not be read yet.
            wrong:  intake.docx, renamed to intake.yaml
            right:  intake.yaml, made with: onramp new acme
E0005 = this file is too large: { $size } KB, at most { $most } KB
    .help = Records are typed by people. Exports of other systems belong in content/imports.
    .explain =
        A record, a template or a picture is larger than Onramp takes in. People don't type a megabyte; such a file
        is most often an export of another system, or a photo straight from a camera.
        Put exports into content/imports, and make pictures smaller before you use them.
            wrong:  photo: assets/ana.jpg    (12 MB, as the camera made it)
            right:  photo: assets/ana.jpg    (200 KB, 800 pixels wide)
E0006 = a mark that a merge left behind
    .label = keep one side, and delete the marks
    .help = Two people changed the same lines. Between <<<<<<< and ======= stands one version, between ======= and >>>>>>> the other.
    .explain =
        Two people changed the same lines, and git could not decide between them: it wrote both into the file, with
        three lines of marks around them. Choose what is right, then delete the three lines of marks.
            wrong:                      service_level: gold
                                        service_level: silver
                                right:  service_level: gold
E0007 = the character { $character } is kept for Onramp's own use
    .label = delete it
    .help = It usually comes from a copied icon. Type the word that it stands for.
    .explain =
        Some characters have no meaning of their own: each font shows something else there, most often an icon.
        Onramp uses them while it makes documents, so they can't stand in a record. They come along when a
        telephone or envelope sign is copied from a web page. Delete the sign, and type the word if it is needed.
            wrong:  phone: "(a copied telephone sign) +1 503 555 0110"
            right:  phone: "+1 503 555 0110"
E0008 = { $what ->
        [page] the file name `{ $name }` can't be a page of the guide
        [language] the folder name `{ $name }` is no language
       *[client] the folder name `{ $name }` can't be a client's id
    }
    .label = rename it to `{ $suggestion }`
    .help = { $what ->
        [page] Small letters without accents, digits and hyphens; the names search.md and 404.md are taken.
        [language] The guide has a folder for each language: content/guide/en, content/guide/pt-BR.
       *[client] Small letters without accents, digits and hyphens; it begins with a letter or a digit.
    }
    .explain =
        A client's folder is named by its id, and a page of the guide by its file. The name stands in web addresses and
        file names, so it must look the same on every system. What people read stands in the record or in the page's
        title, with all its accents and capitals.
            wrong:  content/clients/Clínica Boa Vista/
            right:  content/clients/clinica-boa-vista/
                    and in its intake.yaml: company: { "{" }name: Clínica Boa Vista{ "}" }
E0009 = this is not an ordinary file
    .help = Onramp follows no links and reads no devices, so that nothing outside the workspace can get in. Put the file itself here.
    .explain =
        Where a file should be there is a folder, a link to somewhere else, or a device. Onramp does not follow
        links: a document could else take in a file that has nothing to do with the client.
            wrong:  content/team.yaml is a shortcut to a file on another drive
            right:  content/team.yaml is the file itself
N0010 = the file begins with a byte order mark
    .help = Onramp reads it well. Save as "UTF-8 without BOM", so that other programs do too.
    .explain =
        Some Windows programs put three invisible bytes in front of a text. Onramp skips them, so nothing is wrong;
        but other programs may take them for a part of the first word. It goes away when the file is saved again.
            wrong:  saved as "UTF-8 with BOM"
            right:  saved as "UTF-8"
N0011 = lines end as on Windows (CRLF)
    .help = Onramp reads it well. With `* text=auto eol=lf` in .gitattributes, git keeps one form for everybody.
    .explain =
        Windows ends a line with two characters, all other systems with one. Onramp reads both. But when one person
        saves the first form and the next person the second, git shows every line of the file as changed.
        `onramp init` writes a file .gitattributes that settles it. Where it is missing, make one with this line:
            right:  * text=auto eol=lf
E0012 = the line end { $character }, which other programs don't see as one
    .label = press Enter here instead
    .help = It usually comes from text that was pasted from a web page or a PDF.
    .explain =
        There are rare characters that end a line for one program and are nothing at all for the next. What one
        person reads as two lines, another reads as one, so Onramp takes none of them.
        They come along with text that is pasted from a web page, a PDF or a chat. The character is invisible: delete
        what stands around the mark, and type it again.
            wrong:  5 Quay Road␤Salem        (␤ is such a line end)
            right:  5 Quay Road, Salem

## Diagnostics: YAML's grammar

E0020 = a tab, where YAML wants spaces
    .label = replace it with spaces
    .help = Two spaces a level. Editors can be set to insert spaces when you press Tab.
    .explain =
        How far a line is moved to the right says what it belongs to. A tab is as wide as each editor likes, so
        YAML, the format of these files, allows spaces only.
            wrong:  company:
                    ⇥name: Acme Ltd       (⇥ is a tab)
            right:  company:
                      name: Acme Ltd
E0021 = a quote that is never closed
    .label = opened here
    .help = Close it with the same quote. An apostrophe within '…' is typed twice: 'it''s'.
    .explain =
        A text began with a quote, and the closing one is missing or stands too late: all that follows was taken
        for a part of the text. Close the quote at the end of the text.
            wrong:  name: "Acme Ltd
            right:  name: "Acme Ltd"
                    motto: "It's done"
E0022 = a bracket that is never closed
    .label = opened here
    .help = It could still be open up to line { $line }. Close it, or quote a text that has brackets or commas in it.
    .explain =
        A list begins with [ and ends with ], a group of fields begins with { "{" } and ends with { "}" }. Here one was opened
        and not closed, so everything below was taken for a part of it. The mark shows the opening one.
            wrong:  services: [helpdesk, backup
            right:  services: [helpdesk, backup]
E0023 = a closing bracket that fits no opening one
    .label = delete it, or open the bracket before
    .explain =
        There is a ] or { "}" } too many, or the wrong one of the two: what begins with [ ends with ], and what begins
        with { "{" } ends with { "}" }. A text that has such a bracket in it stands in quotes.
            wrong:  services: [helpdesk, backup]]
            right:  services: [helpdesk, backup]
E0024 = this line does not stand where its level is
    .label = check the spaces at the start of this line and of the lines above
    .help = Fields of one level begin in the same column; two spaces a level.
    .explain =
        How far a line is moved to the right says what it belongs to. This line stands between two levels, so
        Onramp can't tell where it belongs. Give it exactly as many spaces as its neighbours have.
            wrong:    name: Acme Ltd
                       website: https://acme.example      (one space too many)
            right:    name: Acme Ltd
                      website: https://acme.example
E0025 = a colon with a blank behind it, within a text
    .label = put the whole text in quotes
    .help = For example: title: "Step one: call us"
    .explain =
        A colon with a blank behind it parts a field's name from its value, so it can't stand within a text.
        Put the text in quotes. A colon without a blank, as in 18:30, is no problem.
            wrong:  title: Step one: call us
            right:  title: "Step one: call us"
E0026 = a text that begins with * is read as an alias
    .label = nothing above has this name
    .help = Put a text that begins with * in quotes: "*important".
    .explain =
        At the start of a value, * has a meaning of its own in YAML: it repeats what was named with & further up.
        Nothing of that name stands above. Most often it is simply a text that begins with a star.
            wrong:  notes: *important, call before noon
            right:  notes: "*important, call before noon"
E0027 = aliases that unfold to more than { $most } values
    .help = Nobody types that many values: write out what you mean.
    .explain =
        With & and * a piece of a record can be repeated. Here the pieces repeat each other so often that a few
        lines would become a record of immense size. That happens in files that are made to bring programs down.
        If you did not write these lines yourself, ask where they come from, and take them out.
            wrong:  a: &a [x, x, x, x]
                    b: &b [*a, *a, *a, *a]     (and so on)
            right:  a: [x, x, x, x]
E0028 = too many levels: at most { $most }
    .help = Close the brackets that are open, or move the lines back to the left.
    .explain =
        Lists stand in lists, and fields in fields, more than { "64" } levels deep. No record needs that: brackets were
        left open, or the file comes from elsewhere and is made to bring programs down.
            wrong:  goals: [[[[[[[[ … ]]]]]]]]
            right:  goals: [Test a full restore every quarter]
E0029 = too many values: at most { $most } in a file
    .help = Split the file, or describe equal devices once, with `count`.
    .explain =
        The file holds more values than a person would type. Devices that are alike don't need an entry each: one
        entry with a count says the same, and stays readable.
            wrong:  - { "{" }id: ws-001, kind: workstation{ "}" }      (and 8,000 more)
            right:  - { "{" }id: ws, kind: workstation, count: 8000{ "}" }
E0030 = a second document in the file
    .label = delete this line
    .help = Onramp reads one record a file, and a line of --- begins a new one.
    .explain =
        A line with three hyphens begins a new record in the same file. Onramp reads one record a file, so all below
        the line would be lost. Delete the line, or move what follows into a file of its own.
            wrong:  name: Acme Ltd
                    ---
                    notes: Prefers the phone
            right:  name: Acme Ltd
                    notes: Prefers the phone
E0031 = a tag (!…), which Onramp does not use
    .label = delete the tag, or put a text that begins with ! in quotes
    .explain =
        At the start of a value, ! has a meaning of its own in YAML: it tells a program to treat the value in a
        special way. Onramp does nothing special, so nobody can be surprised. A text that begins with an
        exclamation mark must stand in quotes.
            wrong:  notes: !important Call before noon
            right:  notes: "!important Call before noon"
E0032 = the field `{ $key }` stands here twice
    .label = delete one of the two
    .help = The first stands on line { $line }.
    .explain =
        Two lines give the same field a value, and only one of them can hold. Many programs take the last one and
        say nothing; a correction further up would then have no effect. Keep the right one and delete the other.
            wrong:  service_level: gold
                    service_level: silver
            right:  service_level: silver
E0033 = a list or a group of fields where a field's name is wanted
    .label = a field's name is plain text
    .explain =
        In front of the colon stands the name of a field, and a name is plain text without brackets.
        Most often a bracket was typed too early, or the text should stand in quotes.
            wrong:  { "{" }notes: call{ "}" }: before noon
            right:  notes: call before noon
E0034 = a directive (%…), which Onramp does not use
    .label = delete the line, or put a text that begins with % in quotes
    .explain =
        A line that begins with % gives orders to the program that reads the file. Onramp needs none: the line can
        go, and the line --- below it too. A text that begins with a percent sign stands behind a field's name,
        in quotes.
            wrong:  %YAML 1.2
                    ---
                    schema: 1
            right:  schema: 1
E0035 = a backslash (\) that YAML can't read
    .label = write \\ for a backslash, or use '…' instead of "…"
    .explain =
        Within double quotes a backslash begins a special sign, such as \n for a new line, and this one is none of
        them. It mostly happens with Windows paths. Within single quotes a backslash is just a backslash.
            wrong:  notes: "The files are in C:\Documents"
            right:  notes: 'The files are in C:\Documents'
E0036 = { $reason ->
        [behind-quote] there is more text behind the closing quote
        [invisible] an invisible sign ({ $character })
        [sign] the sign { $character } can't stand here
       *[other] this can't be read as YAML: { $reason }
    }
    .label = { $reason ->
        [behind-quote] put all of the text in quotes, or a comma between two values
        [invisible] delete it
        [sign] put the text in quotes
       *[other] { "" }
    }
    .help = { $reason ->
        [behind-quote] Around a text that has "…" in it, put '…'.
       *[other] Compare the line with a record that works, or undo the last change.
    }
    .explain =
        The file is not written as the format of records, YAML, wants it. Signs such as @, `, % and & can't begin a
        text, and a text in quotes ends at its closing quote: put the whole text in quotes, and use single quotes
        where there are double ones in it. The mark stands where it was noticed; the cause may be on the line above.
            wrong:  notes: @home prefers the phone
                    motto: "Say "hello" first"
            right:  notes: "@home prefers the phone"
                    motto: 'Say "hello" first'
E0037 = a line without `: `
    .label = a field is written `name: value`
    .help = A text of several lines begins with | behind the field's name, and all its lines are moved to the right.
    .explain =
        A line stands alone where a field with its value is wanted. It is the rest of a text that went on over the
        line's end, or the colon is missing, or the space behind it.
            wrong:  notes: Prefers the phone
                    Call before noon
            right:  notes: |
                      Prefers the phone.
                      Call before noon.

## Diagnostics: fields and their values

E0101 = { $found ->
        [text] a text
        [list] a list
        [map] a group of fields
       *[nothing] nothing
    } where { $wanted ->
        [text] a text
        [list] a list
        [map] a group of fields
        [switch] true or false
        [number] a number
       *[text-or-languages] a text, or one for each language,
    } is wanted
    .label = { $wanted ->
        [text] write the text on this line, in quotes if it has brackets or `: ` in it
        [list] begin each item with `- `, or write [a, b]
        [map] write fields below, or { "{" }a: 1, b: 2{ "}" }
        [switch] write true or false
        [number] write digits only
       *[text-or-languages] write the text on this line, or en: … and pt-BR: … below
    }
    .help = allowed here: { $fields }
    .explain =
        The value has another form than the field needs: a list where one text belongs, one text where several
        fields belong, and so on. A list has one item a line behind a hyphen, or stands in [ ]. Fields stand below,
        moved to the right, or in { "{ }" }. A text with brackets in it must stand in quotes.
            wrong:  services: helpdesk, backup
            right:  services: [helpdesk, backup]
E0102 = unknown field `{ $field }`
    .label = did you mean `{ $suggestion }`?
    .help = allowed here: { $allowed }
    .explain =
        A field has a name that Onramp does not know in this place: a slip of the keyboard, or a field that belongs
        one level further up or down. What stands in it would be missing from every document, so Onramp stops
        and says so. Remarks of your own belong in `notes`.
            wrong:  serivce_level: gold
            right:  service_level: gold
E0103 = the field `{ $field }` is missing
    .label = add `{ $field }: …` here
    .help = Onramp can't use this entry without it.
    .explain =
        Most fields may be left empty until you know more. A few may not, because all others hang on them: an entry
        without an id can't be named by others, a device without a kind can't be counted.
            wrong:  - { "{" }id: omar, phone: "+1 503 555 0111"{ "}" }
            right:  - { "{" }id: omar, name: Omar Diaz, phone: "+1 503 555 0111"{ "}" }
E0104 = unknown value `{ $found }`
    .label = did you mean `{ $suggestion }`?
    .help = allowed here: { $allowed }
    .explain =
        This field takes one word out of a short list, so that devices can be counted and tasks be chosen by it.
        The word that stands here is none of them: a slip of the keyboard, or another word for the same thing.
            wrong:  kind: desktop PC
            right:  kind: workstation
E0105 = `{ $found }` stands alone: within { "{ }" }, a comma ends a value
    .label = put the text that has the comma in quotes
    .help = write: { $fix }
    .explain =
        Within { "{ }" } a comma parts one field from the next. A text with a comma in it is cut there, and its second
        half looks like a field without a value. Quotes keep it together.
            wrong:  { "{" }from: 2026-12-21, why: Winter break, office shut{ "}" }
            right:  { "{" }from: 2026-12-21, why: "Winter break, office shut"{ "}" }
E0106 = `{ $found }` can't be read as a date
    .label = write { $suggestion }
    .help = Dates are written year-month-day: 2026-11-09. It must be a day that the calendar has.
    .explain =
        Dates are written with the year first, then month and day, each with two digits. Nobody has to guess then
        whether 02/03 is in February or in March. A day that does not exist, such as 30 February, is refused too.
        Documents show the date in the way that the reader is used to.
            wrong:  start: 13/11/2026
            right:  start: 2026-11-13
E0107 = `{ $found }` can't be read as a date with a time
    .help = Write 2026-11-09T10:00. Add an offset such as -03:00 where it is not the provider's time zone.
    .explain =
        A meeting has a day and a time: the date, the letter T, and the time by the 24-hour clock. The time is meant
        in your own time zone, the one in provider.yaml. For another one, the distance from UTC is added at the end.
            wrong:  at: 2026-11-09 10h
            right:  at: 2026-11-09T10:00
                    at: 2026-11-09T10:00-03:00
E0108 = `{ $found }` can't be read as a length of time
    .help = Working time: 30m, 4h, 2d, 1w, or 1d 4h. Calendar days: 30cd.
    .explain =
        A length of time is a number and a letter: m for minutes, h for hours, d for working days, w for working
        weeks. These count only hours in which people work. Calendar days, weekends included, are written cd.
            wrong:  spent: 40 minutes
                    duration: 1.5h
            right:  spent: 40m
                    duration: 1h 30m
E0109 = `{ $found }` can't be read as an amount of money
    .help = Write digits and the currency: "42000.00 BRL". Or as the country writes it: "R$ 42.000,00".
    .explain =
        An amount is a number with its currency and nothing else, so that it can be added up. Words such as "about"
        belong in `notes`. Quotes keep it together.
            wrong:  setup: about 600 USD
            right:  setup: "600.00 USD"
E0110 = `{ $found }` can be read in two ways
    .label = write "{ $thousands }" or "{ $units }"
    .help = A point or comma with three digits behind it separates thousands in one country and decimals in another.
    .explain =
        In Brazil 1.200 is one thousand two hundred; in the United States it is one and a fifth. Both occur in
        contracts, and a wrong guess would be a wrong price. So write the decimals, and the doubt is gone.
            wrong:  monthly: "1.200 USD"
            right:  monthly: "1200.00 USD"
                    monthly: "R$ 1.200,00"
E0111 = `{ $found }` names no currency
    .label = write "{ $amount }" with its currency, as in "10.00 USD"
    .help = Write the currency's code (BRL, USD, EUR), or a sign that only one currency has (R$, US$, €).
    .explain =
        An amount must say its currency, for amounts of different currencies are never added up. The sign $ alone
        is not enough: more than twenty countries use it.
            wrong:  monthly: "$ 1200.00"
            right:  monthly: "1200.00 USD"
                    monthly: "US$ 1,200.00"
E0112 = `{ $found }` can't be an id
    .label = write { $suggestion }
    .help = Small letters without accents, digits and hyphens, at most 63; it begins with a letter or a digit.
    .explain =
        An id is the short name by which one entry names another, and it stands in file names and web addresses.
        It never appears in a text: what people read is the `name` beside it, with capitals, accents and spaces.
            wrong:  - { "{" }id: River City Telecom, kind: isp{ "}" }
            right:  - { "{" }id: river-city-telecom, kind: isp, name: River City Telecom{ "}" }
E0113 = `{ $found }` is not a whole number from { $least } to { $most }
    .label = write a number from { $least } to { $most }
    .help = Digits only, without points, commas or words.
    .explain =
        The field takes a whole number, and only one that makes sense there: a day of the month goes from 1 to 31,
        a training lasts at most 600 minutes. Points and commas are left out, for they mean something else in each
        country.
            wrong:  due_day: 35
            right:  due_day: 5
E0114 = `{ $found }` is not an e-mail address
    .help = One address and nothing else, such as helena@clinic.example.
    .explain =
        The field takes one address, without a name, a comma or a second address. Documents make a link of it that
        opens the reader's mail program, so it must be one that a mail can be sent to.
            wrong:  email: bruno at northfield.example
                    email: Bruno Reis <bruno@northfield.example>
            right:  email: bruno@northfield.example
E0115 = `{ $found }` is not a web address
    .label = write { $suggestion }
    .help = It begins with https:// or http://, and has no blanks, user name or password in it.
    .explain =
        A web address begins with https:// or http://, so that a click on it leads there from any document.
        An address with a user name or password in it is refused: a document is read by many people.
            wrong:  website: www.acme.example
            right:  website: https://www.acme.example
E0116 = { $why ->
        [backslash] a path with a backslash (\)
        [absolute] a path that begins at a drive or at the root
        [leaves] a path that leaves its folder
        [empty-part] a path with an empty part
        [reserved] a name that Windows keeps for itself
       *[character] a path with a character that not every system allows
    }
    .label = { $why ->
        [backslash] write / instead
        [absolute] copy the file beside this record, and begin with its folder there
        [leaves] copy the file beside this record
        [empty-part] write one / between two names, and no ./ at the start
        [reserved] give the file another name
       *[character] give the file a name of letters, digits and hyphens
    }
    .help = Name a file beside this record, with / between folders: files/logo.svg.
    .explain =
        A record names a file by its way from the record's own folder, so that the workspace works on every machine
        and one client's files can't end up with another. The way has / between folders, never leads upwards
        with .. and never begins at a drive. Names that only some systems allow (aux, con, rack?) are refused.
            wrong:  file: C:\Users\ana\rack.svg
                    file: ../other-client/files/rack.svg
            right:  file: files/rack.svg
E0117 = `{ $found }` can't be read as a colour
    .help = Six digits or letters from A to F behind a #, in quotes: "#0B5C8A".
    .explain =
        A colour is written as designers and browsers write it: # and six digits, two each for red, green and blue.
        Your logo's designer can tell you, and so can the colour picker of any drawing program.
        The quotes are needed, for # begins a remark otherwise.
            wrong:  accent: orange
            right:  accent: "#F2A33A"
E0118 = `{ $found }` can't be read as a language
    .help = Write its short form: en, es, pt, or with the country: pt-BR, en-GB.
    .explain =
        A language is named by its short form of two letters; a country may follow in capitals, behind a hyphen.
        It decides in which words, dates and numbers the documents come out.
            wrong:  locale: english_us
            right:  locale: en-US
E0119 = `{ $found }` can't be read as opening hours
    .help = From and to within one day, by the 24-hour clock: "08:00-12:00". Several as a list: ["08:00-12:00", "13:00-18:00"].
    .explain =
        Opening hours go from one time to a later one on the same day, by the 24-hour clock. The plan counts working
        time by them. A break makes two of them, in a list; a night shift is split at 24:00.
            wrong:  hours: { "{" }mon-fri: 8am to 6pm{ "}" }
            right:  hours: { "{" }mon-fri: ["08:00-12:00", "13:00-18:00"]{ "}" }
E0120 = `{ $found }` can't be read as days of the week
    .help = mon-fri, sat; or seg-sex, sáb; or lun-vie, sáb.
    .explain =
        Days are named by their first three letters in English, Portuguese or Spanish, and a hyphen joins the first
        and the last of several. A day that is not named is a day off.
            wrong:  hours: { "{" }weekdays: "08:00-18:00"{ "}" }
            right:  hours: { "{" }mon-fri: "08:00-18:00", sat: "08:00-12:00"{ "}" }
E0121 = `{ $found }` is not a time zone
    .label = did you mean { $suggestion }?
    .help = The name of the IANA database, such as America/Sao_Paulo or Europe/Lisbon.
    .explain =
        A time zone is named by a region and a large city in it, as phones and computers do it. With the name, summer
        time is right by itself; an abbreviation such as EST or a distance such as UTC-3 would be wrong half of the
        year. Blanks are written as _.
            wrong:  time_zone: America/Los Angeles
            right:  time_zone: America/Los_Angeles
E0122 = `{ $found }` is not a country code
    .help = Two capital letters: BR, PT, ES, US.
    .explain =
        A country is named by its two letters of the international standard, in capitals. It decides on the form
        of tax ids and on the paper's size.
            wrong:  country: USA
            right:  country: US
E0123 = `{ $found }` is not a currency code
    .help = Three capital letters: BRL, EUR, USD.
    .explain =
        A currency is named by its three letters of the international standard, in capitals, because a word such as
        dollar or peso is used in many countries.
            wrong:  currency: dollars
            right:  currency: USD
E0124 = `{ $found }` can't be read as a period
    .help = A number and a word: 3 months, 2 weeks, 1 year. One alone: month, week, year.
    .explain =
        A period says how often something comes back, or how long a contract lasts: a number with day, week, month
        or year, in English whatever the language of the documents; readers see it in their own.
            wrong:  term: a year
            right:  term: 12 months
                    every: week
E0125 = this is not a reference into a vault
    .label = write where the secret is kept, such as op://Clients/acme/firewall
    .help = Secrets never stand in a record. If this was one, change it now: git keeps what was committed.
    .explain =
        A record says where a password is kept, never the password itself. Records are copied, sent and kept in git
        for ever; a vault is not. The field takes the address of the vault's entry. If a real password stood here,
        change it: deleting the line is not enough. Values on the line are hidden in every output.
            wrong:  vault: (the password itself)
            right:  vault: "op://Clients/acme/firewall"
E0126 = this record is written in form { $found }, and this Onramp reads form { $known }
    .label = write schema: { $known }
    .help = A newer form needs a newer Onramp.
    .explain =
        The first line of a record says in which form it is written, so that old records stay readable when the form
        changes one day. The number does not count versions of your own. If the record was made by a newer Onramp,
        install that one; otherwise the number is a slip.
            wrong:  schema: 2
            right:  schema: 1
E0127 = `{ $found }` can't be read as a fingerprint
    .help = 6 to 64 digits and letters from a to f.
    .explain =
        The fingerprint says which wording of the agreement the lawyer read. It is worked out from the text: change
        one word of the agreement, and it is another one. So copy it as it is printed; a version or a date
        can't stand in its place.
            wrong:  reviewed: { "{" }by: Paula Nunes, on: 2026-11-05, of: version 1{ "}" }
            right:  reviewed: { "{" }by: Paula Nunes, on: 2026-11-05, of: 7f3a9c{ "}" }
E0128 = `{ $found }` can't be read as a place in the plan
    .help = A task, a date of onboarding.yaml or a day, with a distance if needed: go-live + 30cd.
    .explain =
        Some tasks stand at a fixed distance from something else, as the review 30 days after the start. Write what
        it hangs on, a blank, + or -, a blank, and the distance: 2d are two working days, 30cd are 30 calendar days.
            wrong:  at: go-live plus 30 days
            right:  at: go-live + 30cd
                    at: 2026-11-16 - 1d
E0129 = `{ $found }` is neither true nor false
    .label = write { $suggestion }
    .help = The format of records, YAML 1.2, reads yes and no as ordinary text.
    .explain =
        The field is a switch: it is on or off, and it takes the words true and false. Other words for it differ from
        language to language, so none of them is guessed.
            wrong:  declined: yes
            right:  declined: true
E0130 = `{ $found }` does not say which of a month's days
    .label = write { $suggestion }
    .help = 1, 2, 3, 4, 5 or last.
    .explain =
        Some holidays are the third Monday of a month, or the last one. Count with a number from 1 to 5, or write the
        word last. A fifth Monday does not come in every month: where it is missing, there is no holiday that year.
            wrong:  - { "{" }weekday: mon, nth: -1, month: 5, name: Memorial Day{ "}" }
            right:  - { "{" }weekday: mon, nth: last, month: 5, name: Memorial Day{ "}" }

## Diagnostics: what fields mean together

E0201 = there is no { $what ->
        [service] service
        [service-level] service level
        [person] team member
        [person-or-contact] team member or contact
        [contact] contact
        [site] site
        [device-or-system] device or system
        [vendor] vendor
        [system] system
        [playbook] playbook
        [owner] role or contact
        [holidays] holiday calendar
        [phase] phase
        [theme] theme
        [page] page
        [heading] heading
        [language] starter in the language
       *[other] side or vendor
    } `{ $id }`
    .label = did you mean `{ $suggestion }`?
    .help = known: { $known }
    .explain =
        One entry names another by its id, and nothing has that id: it was misspelt, renamed or deleted, or it is
        still missing. Documents and plan would have a hole there. Correct the id, or add the entry.
        Team members stand in team.yaml, services and levels in services.yaml, the rest in the client's intake.yaml.
            wrong:  account_manager: anna
            right:  account_manager: ana      (as in team.yaml: { "{" }id: ana, name: Ana Lima{ "}" })
E0202 = the id `{ $id }` is used twice
    .label = rename one of the two
    .help = The first stands on line { $line }.
    .explain =
        Two entries have the same id, so nobody could tell which of them is meant when another entry names it.
        Devices and systems count as one list: a server and the program on it need different ids.
            wrong:  - { "{" }id: mail, kind: server{ "}" }
                    - { "{" }id: mail, kind: productivity{ "}" }
            right:  - { "{" }id: mail-srv, kind: server{ "}" }
                    - { "{" }id: mail, kind: productivity{ "}" }
E0203 = no contact is the primary one
    .label = give one contact `for: [primary]`
    .help = The primary contact is the person whom documents greet and whom we call first.
    .explain =
        One person at the client is the first to be called: letters greet that person, and tasks of the client are
        that person's unless another one is named. Mark one contact, and only one.
            wrong:  - { "{" }id: helen, name: Helen Park, for: [signs]{ "}" }
            right:  - { "{" }id: helen, name: Helen Park, for: [primary, signs]{ "}" }
E0204 = { $count } contacts are the primary one
    .label = leave `primary` with one of them
    .help = The primary contact is the person whom documents greet and whom we call first.
    .explain =
        Two or more contacts are marked as the first to be called, and a letter can greet only one of them.
        Decide on one; the others may still be there for emergencies, bills or technical questions.
            wrong:  - { "{" }id: helen, for: [primary, signs]{ "}" }
                    - { "{" }id: omar, for: [primary, emergency]{ "}" }
            right:  - { "{" }id: helen, for: [primary, signs]{ "}" }
                    - { "{" }id: omar, for: [emergency]{ "}" }
E0205 = there is no task `{ $id }`
    .label = did you mean `{ $suggestion }`?
    .help = onramp plan CLIENT --format json shows the ids of all tasks.
    .explain =
        A task is named that the client's playbook does not have: its progress would be counted nowhere, or a change
        would change nothing. Tasks are named by their id, not by their title.
            wrong:  tasks: { "{" }psa-acount: { "{" }done_on: 2026-11-09{ "}}" }
            right:  tasks: { "{" }psa-account: { "{" }done_on: 2026-11-09{ "}}" }
E0206 = signed on { $signed }, but the intake { $completed ->
        [open] is not complete
       *[other] was complete only on { $completed }
    }
    .label = the signature comes after the intake
    .help = open: { $missing }
    .explain =
        The agreement promises services for what the client has. It can be signed only once that is known: step 1
        before step 2. Here a signature is dated earlier. Correct the date if it is a slip. If it was really signed
        too early, complete the intake and have the agreement signed again.
            wrong:  intake_completed_on: 2026-11-05      with      signed: … on: 2026-11-04
            right:  intake_completed_on: 2026-11-05      with      signed: … on: 2026-11-06
E0207 = the intake is confirmed as complete, but { $count ->
        [one] one item is open
       *[other] { $count } items are open
    }
    .label = fill in what is open, or empty this field
    .help = open: { $missing }
    .explain =
        With intake_completed_on you confirm that everything in step 1 is known. Onramp counts for itself and still
        finds gaps, which are named behind "open". Fill them in, or empty the field until they are filled.
            wrong:  intake_completed_on: 2026-11-04      while service_level is still empty
            right:  intake_completed_on:
E0208 = signed on { $signed }, before it was reviewed on { $reviewed }
    .label = the lawyer's review comes before the signatures
    .explain =
        A lawyer reads the agreement before anybody signs it, and here the review is dated after a signature.
        Correct the date that is a slip. If it was really signed first, have it signed again after the review.
            wrong:  reviewed: … on: 2026-11-07      with      signed: … on: 2026-11-06
            right:  reviewed: … on: 2026-11-05      with      signed: … on: 2026-11-06
W0209 = { $what ->
        [servers] the client states { $stated } servers, the inventory has { $counted }
        [workstations] the client states { $stated } workstations, the inventory has { $counted }
        [servers-value] the client states { $stated } for the servers, the inventory adds up to { $counted }
       *[workstations-value] the client states { $stated } for the workstations, the inventory adds up to { $counted }
    }
    .help = in the inventory: { $sum }
    .explain =
        Under `stated` stands what the client told you, under `devices` what was found. The two differ: a device was
        forgotten, counted twice, or the client's number is old. Ask before a price is built on it, then correct
        the side that is wrong. Workstations are workstations and laptops together, without virtual machines.
            wrong:  stated: { "{" }servers: 2{ "}" }      and one device of kind server
            right:  stated: { "{" }servers: 1{ "}" }      and one device of kind server
E0210 = `{ $found }` is not a valid tax id
    .label = compare it with the company's papers
    .help = The last digits of a CNPJ or NIPC are worked out from the others, so that a slip shows.
    .explain =
        A tax id carries digits that check the others. Here they don't fit, so at least one digit is wrong, missing
        or too many. A contract or invoice with it would be refused.
        Ids of Brazil and Portugal are checked, by the country in the company's address.
            wrong:  tax_id: "12.345.678/0001-96"
            right:  tax_id: "12.345.678/0001-95"
W0211 = there is no network diagram
    .label = add one: { "{title: Network, kind: network-diagram, file: files/network.svg}" }
    .explain =
        The documentation is listed, but there is no drawing of the network among it. Technicians need one from the
        first day, and drawing it shows what nobody thought of. A photo of a sketch will do to begin with.
            right:  documentation:
                      - { "{" }title: Network, kind: network-diagram, file: files/network.svg{ "}" }
W0212 = the testimonial of { $author } has no consent
    .label = add consent: { "{by: …, on: …}" }
    .help = It is left out of all documents until then.
    .explain =
        Somebody's words and name may go into documents only with that person's permission. Until the record says
        who gave it and when, the testimonial is left out.
            wrong:  - { "{" }quote: Best move we made., author: Peter Ng{ "}" }
            right:  - { "{" }quote: Best move we made., author: Peter Ng, consent: { "{" }by: Peter Ng, on: 2026-03-01{ "}}" }
W0213 = no testimonial can be shown
    .label = add one with consent
    .help = New clients read what others say before they read what you say.
    .explain =
        The welcome document has a place for what other clients say about you, and there is nothing to put there:
        no testimonial is in provider.yaml, or none has consent. The place is then left out.
            right:  testimonials:
                      - quote: They answer the phone.
                        author: Maria Costa
                        consent: { "{" }by: Maria Costa, on: 2026-03-01{ "}" }
W0214 = this text has no language, and there are documents in { $locale }
    .label = write { "{" }{ $own }: …, { $locale }: …{ "}" }
    .explain =
        The client reads documents in a language other than the one this text is written in. A plain text is shown
        as it is, so a sentence in one language would stand in a page of the other. Write it once for each.
        Names and other texts that are the same everywhere may stay as they are.
            wrong:  role: Office manager
            right:  role: { "{" }en: Office manager, pt-BR: Gerente administrativa{ "}" }
W0215 = the colour { $color } is hard to read on white: its contrast is { $ratio } to 1, and 4.5 to 1 is the least
    .label = text is shown in { $shade } instead
    .help = Choose a darker colour to have the same one everywhere.
    .explain =
        The brand's colour is so pale that words in it are hard to read on white paper, for people with weak eyes in
        particular. Areas keep the colour; words get a darker shade of it, so every page stays readable.
            wrong:  brand: { "{" }primary: "#7FC4E8"{ "}" }
            right:  brand: { "{" }primary: "#0B5C8A"{ "}" }
E0216 = there is no file `{ $file }`
    .label = did you mean `{ $suggestion }`?
    .help = Files are looked for in { $folder }.
    .explain =
        The record names a file that is not where it should be. A path begins at the folder of the record, and small
        and capital letters count. Put the file there, or correct its name.
            wrong:  file: network.svg            (but it is in the folder files)
            right:  file: files/network.svg
E0217 = this picture can't be used: { $why ->
        [kind] it is not an SVG, PNG or JPEG file
        [large] it has more than { $most } megapixels
        [broken] it is damaged
       *[links] it takes in other files
    }
    .label = { $why ->
        [kind] export it as SVG, PNG or JPEG
        [large] make it smaller
        [broken] export it again
       *[links] export it again with everything in the one file
    }
    .help = SVG, PNG or JPEG, at most 20 megapixels and 5 MB.
    .explain =
        Documents take in pictures of three kinds: SVG for logos and drawings, PNG and JPEG for photos. The ending of
        the name is not what counts; a GIF that is called logo.png is still a GIF. An SVG must hold all of its parts
        itself. Open the picture in a drawing program and export it again.
            wrong:  logo: files/logo.gif
            right:  logo: files/logo.svg
W0218 = { $count ->
        [one] one device or system has no credential
       *[other] { $count } devices and systems have no credential
    }: { $ids }
    .label = add entries that cover them
    .help = Without one, nobody can log in there when it matters.
    .explain =
        Each device and system should be covered by an entry under `credentials`, which says in which entry of the
        vault its login is. Where none is known, nobody can help in an emergency. Say who holds it if it is not yours.
            right:  credentials:
                      - { "{" }id: srv-admin, covers: [srv-01], account: admin, vault: "op://Clients/acme/server"{ "}" }
                      - { "{" }id: wifi, covers: [ap-01], vault: , held_by: previous provider{ "}" }
N0219 = { $kind ->
        [warranty] the warranty of { $what }
        [licence] the licence of { $what }
        [contract] the contract with { $what }
       *[domain] the domain { $what }
    } expires on { $on }, in { $days ->
        [one] one day
       *[other] { $days } days
    }
    .explain =
        A warranty, licence, contract or domain ends within the next 90 days. Nothing is wrong with the record; it is
        here so that the renewal is talked about in time. The notice goes away once a later date stands there.
            domains:
              - { "{" }name: acme.example, expires: 2027-01-10{ "}" }
W0220 = progress is noted for `{ $id }`, but there is no `{ $item }`
    .label = delete the entry, or put the item back
    .explain =
        Some tasks are done once for each device, credential or vendor: the id behind the slash says for which.
        This one is no longer in the intake, so its progress counts for nothing. It was renamed or deleted there.
            wrong:  rotate-passwords/old-firewall: { "{" }done_on: 2026-11-10{ "}" }
            right:  rotate-passwords/fw-admin: { "{" }done_on: 2026-11-10{ "}" }
E0221 = this ends on { $to }, before it begins on { $from }
    .label = correct one of the two dates
    .explain =
        The second of two dates lies before the first: a closure that ends before it begins, a task that is done
        before it was started, a target before the start, a holiday that is given up before its first year. Often it
        is the year, around New Year.
            wrong:  closed: [{ "{" }from: 2026-12-21, to: 2026-01-03{ "}" }]
            right:  closed: [{ "{" }from: 2026-12-21, to: 2027-01-03{ "}" }]
E0222 = this looks like a secret
    .label = take it out
    .help = Put it into the vault, and write the reference under `credentials`. If it was committed, change it: git keeps what was committed.
    .explain =
        A password or a key seems to stand in the open. Records are copied, sent and kept in git for ever, so no secret
        may stand in one, in the notes neither. Put it into the vault and name the vault's entry under `credentials`.
        If the file was saved in git, change the password. Onramp hides the values of the line in every output.
            wrong:  notes: "Router login admin, password: (the password itself)"
            right:  - { "{" }id: router, covers: [rt-01], account: admin, vault: "op://Clients/acme/router"{ "}" }
W0223 = the agreement is signed, but { $count ->
        [one] one item of the intake is open
       *[other] { $count } items of the intake are open
    } again
    .label = what was signed stays signed; fill in what is open
    .help = open: { $missing }
    .explain =
        When the agreement was signed, everything in the intake was known. Since then something was emptied, or
        something new came in without its details. The signatures stay valid; the gap is only shown, so that it is
        closed. What is missing stands behind "open".
            wrong:  service_level:
            right:  service_level: gold
N0224 = { $kind ->
        [warranty] the warranty of { $what }
        [licence] the licence of { $what }
        [contract] the contract with { $what }
       *[domain] the domain { $what }
    } expired on { $on }
    .explain =
        A warranty, licence, contract or domain has ended. The record may be right; then somebody should decide whether
        to renew it. If it was renewed, write the new date, and the notice goes away.
            wrong:  warranty: { "{" }vendor: dell, until: 2026-05-31{ "}" }
            right:  warranty: { "{" }vendor: dell, until: 2028-05-31{ "}" }
E0225 = tasks that wait for each other: { $tasks }
    .label = take one of the links out
    .explain =
        Each of these tasks may begin only when the one before it is done, and the last of them waits for the first:
        none could ever begin. Decide which one really comes first, and take its `after` out.
            wrong:  - { "{" }id: order, after: [install]{ "}" }
                    - { "{" }id: install, after: [order]{ "}" }
            right:  - { "{" }id: order{ "}" }
                    - { "{" }id: install, after: [order]{ "}" }
E0226 = { $what ->
        [several] this holiday names its day in several ways: { $fields }
        [incomplete] weekday, nth and month go together
        [stray] `{ $field }` does not go with `{ $beside }`
       *[none] this holiday has no day
    }
    .label = { $what ->
        [several] keep one of them
        [incomplete] missing: { $missing }
        [stray] delete it
       *[none] say on which day it is
    }
    .help = date: 12-25, or easter: -2, or weekday: thu, nth: 4, month: 11.
    .explain =
        A holiday names its day in one of three ways: a date, days from Easter Sunday, or a weekday of a month, such as
        the fourth Thursday of November. `from` and `until` give the years of a holiday that comes every year; a date
        with a year in it needs neither.
            wrong:  - { "{" }weekday: thu, month: 11, name: Thanksgiving Day{ "}" }
            right:  - { "{" }weekday: thu, nth: 4, month: 11, name: Thanksgiving Day{ "}" }

## Diagnostics: questionnaires

E0240 = `{ $instrument }` is not measured on `{ $kind }`
    .label = write `{ $wanted }`
    .help = { $instrument ->
        [nps] The net promoter score is asked from 0 to 10: `kind: rating-0-10`.
        [csat] Customer satisfaction is asked from 1 to 5: `kind: rating-1-5`.
       *[ces] The customer effort score 2.0 is asked from 1 to 7: `kind: rating-1-7`.
    }
    .explain =
        Each measure has one scale on which its score is defined. Asked on another one, its numbers can be compared
        neither with those of other companies nor with your own of last month.
            wrong:  - { "{" }id: recommend, kind: rating-1-5, instrument: nps{ "}" }
            right:  - { "{" }id: recommend, kind: rating-0-10, instrument: nps{ "}" }
        Or leave `instrument` out: then the answers are counted, and no score is made of them.
E0241 = a question of kind `{ $kind }` needs at least two options, this one has { $count ->
        [0] none
       *[other] only { $count }
    }
    .label = add options
    .help = for example: options: [{ "{" }id: yes-all, text: Yes{ "}" }, { "{" }id: not-all, text: Not everything{ "}" }]
    .explain =
        Who answers a question of kind `single` or `multiple` chooses among options. With one option or none there
        is nothing to choose. Add the options, each with an id and a text, or make it a question of kind `text`.
            wrong:  - { "{" }id: pace, kind: single, text: How was the pace?{ "}" }
            right:  - id: pace
                      kind: single
                      text: How was the pace?
                      options: [{ "{" }id: right, text: Right{ "}" }, { "{" }id: too-fast, text: Too fast{ "}" }]
E0242 = a question of kind `{ $kind }` has no `{ $field }`
    .label = delete it, or change the kind
    .help = { $field ->
        [options] Options belong to the kinds single and multiple.
        [lines] Lines belong to the kind text.
       *[low] What the ends of a scale mean belongs to ratings: rating-0-10, rating-1-5 and rating-1-7.
    }
    .explain =
        The field would never be shown: options belong to `single` and `multiple`, `low` and `high` to ratings,
        `lines` to `text`. Most often the kind is the wrong one, and people would be asked for something else than
        you meant.
            wrong:  - { "{" }id: pace, kind: text, text: How was the pace?, options: [...]{ "}" }
            right:  - { "{" }id: pace, kind: single, text: How was the pace?, options: [...]{ "}" }
W0243 = { $count } questions: more than people answer in three minutes
    .label = the ninth question; eight are enough
    .help = Keep the questions whose answers would make you do something.
    .explain =
        A questionnaire promises three minutes, which is about eight questions. Longer ones are put off, and those
        who do answer are no longer like those who don't. Leave out what nobody would act on, or ask it in the
        30-day review, where you sit together anyway.
            wrong:  fourteen questions, and two answers
            right:  seven questions, and twenty answers

## Diagnostics: document templates

E0227 = `{ $task }` hangs on `{ $on }`, which is not in this client's plan
    .label = say for `{ $task }` what it hangs on instead
    .help = Under plan in onboarding.yaml: change: { "{" }{ $task }: { "{" }at: target + 30cd{ "}}" }, or skip it too.
    .explain =
        Some tasks stand at a distance from another one, as a review 30 days after the activation. Here that other task
        is left out for this client, so nobody can say when the first one takes place. Let it hang on another task or
        on a date, or leave it out as well.
            wrong:  plan: { "{" }skip: [go-live]{ "}" }
            right:  plan: { "{" }skip: [go-live], change: { "{" }review-30: { "{" }at: target + 30cd{ "}}}" }
E0228 = this plan takes more than a hundred years
    .label = look at durations and lags, and at the working hours
    .explain =
        Adding up the tasks leads further than a century. A duration has a digit too many, or the calendar has almost no
        working hours, so that work never gets done. Check the durations, and the hours of the provider and of the
        client's sites.
            wrong:  duration: 40000d
            right:  duration: 4d
W0229 = { $promised } was promised for the activation, and the plan reaches it on { $forecast }
    .label = talk to the client, or find out what can go faster
    .help = onramp plan shows which tasks decide the date.
    .explain =
        The promised date never moves by itself. The plan, computed from what is done and what is still open, now ends
        later. Either something can be done sooner, or the client should hear the new date from you before it notices.
        Tasks that are open although their day is over count as done today at the earliest.
            wrong:  target: 2026-11-16      while the plan ends on 2026-11-20
            right:  target: 2026-11-20      agreed with the client
W0230 = `{ $meeting }` takes place before `{ $task }` is done, which is planned for { $finish }
    .label = move the meeting, or take the link out
    .help = A typed date stays where it is; the plan does not move it.
    .explain =
        The date of a meeting is typed, so it does not follow the plan. Something that should be done before it is
        planned to end later. Move the meeting, or speed up what comes before.
            wrong:  kickoff: { "{" }at: 2026-11-09T10:00{ "}" }      while sla-signed is planned for 2026-11-12
            right:  kickoff: { "{" }at: 2026-11-13T10:00{ "}" }
E0231 = a task with `at` can't have `after` as well
    .label = take `after` or `at` out
    .explain =
        A task either waits for others or hangs on a day. With `at` its date is fixed by what it hangs on, so the links
        of `after` would say nothing. Keep the one that you mean.
            wrong:  - { "{" }id: review-30, at: go-live + 30cd, after: [first-report]{ "}" }
            right:  - { "{" }id: review-30, at: go-live + 30cd{ "}" }
W0232 = this is said to have happened on { $date }, and today is { $today }
    .label = correct the day, or wait until it is there
    .help = Until then the task counts as open.
    .explain =
        Progress is what has happened. A day that is still to come is a slip of the year or the month, or a wish. The task
        counts as open until that day, so that no document says that something is done that is not.
            wrong:  scan-lan: { "{" }done_on: 2027-11-10{ "}" }      in November 2026
            right:  scan-lan: { "{" }done_on: 2026-11-10{ "}" }
W0233 = the activation is noted as done, but { $count ->
        [one] one task that it waits for is open
       *[other] { $count } tasks that it waits for are open
    }
    .label = note what was done, or say why it was not
    .help = open: { $tasks }
    .explain =
        Tasks with `blocks: go-live` must be done before a client goes live: the alerts tested, a restore tried. Here
        the activation has a day, and some of them are open. Note what was done; if something was really left out, talk
        about it now, for the service levels are in force.
            wrong:  go-live: { "{" }done_on: 2026-11-16{ "}" }      while test-alerts is open
            right:  test-alerts: { "{" }done_on: 2026-11-12, evidence: files/alert.png{ "}" }
E0301 = a template, or a page of the guide, begins with front matter between two lines of ---
    .label = add it above this line
    .help = At least a title: the lines ---, title: Welcome, and --- again.
    .explain =
        A document template begins with a few lines about the document itself: its title, who may read it, where it
        stands among the others. They stand between two lines of three hyphens, at the very top of the file.
            wrong:  # Welcome
            right:  ---
                    title: Welcome
                    ---
E0302 = this template code can't be read: { $reason }
    .help = Values stand in { "{{ }}" }, conditions and loops in { "{% %}" }.
    .explain =
        Where a template takes in a value of the client, it stands between two pairs of braces; a condition or a loop
        stands between a brace and a percent sign. One of them is not closed, or holds something that has no meaning.
        Every loop ends with endfor, every condition with endif.
            wrong:  Dear { "{{ primary.name }" }, welcome.
            right:  Dear { "{{ primary.name }}" }, welcome.
E0303 = there is no value `{ $name }`
    .label = did you mean `{ $suggestion }`?
    .help = known here: { $known }
    .explain =
        The template asks for a value that no record has, for any client: it is misspelt, or it belongs to another
        record. It is not about a value that one client has not filled in yet; that is said elsewhere.
            wrong:  Dear { "{{ company.nmae }}" }
            right:  Dear { "{{ company.name }}" }
E0304 = { $what ->
        [page] HTML in a page of the guide
       *[template] HTML in a template
    }
    .label = { $what ->
        [page] use Markdown
       *[template] page and PDF must say the same: use Markdown or a component
    }
    .help = To show the sign < itself, write \<.
    .explain =
        A document comes out as a page and as a PDF, and both must say the same. HTML would appear on the page only,
        so templates hold none of it. Markdown has bold text, links, lists and tables; components do the rest.
            wrong:  <b>Important</b>
            right:  **Important**
E0305 = there is no component `{ $name }`
    .label = did you mean `{ $suggestion }`?
    .help = known: { $known }
    .explain =
        Between three backticks and a name in braces stands a component: the team, the service levels and so on,
        made out of the records. There is none of this name.
            wrong:  ```{ "{taem}" }
                    ```
            right:  ```{ "{team}" }
                    ```
E0306 = the options of `{ $name }` can't be read
    .label = options are written `name: value`, one a line
    .help = A value that is filled in from a record must fit the option, too.
    .explain =
        Below the component's name stand its options, one a line, each with a colon and a space. Once the client's
        values were filled in, they could not be read any more: an option takes one of a few words, and the value is
        none of them, or a line lacks its colon.
            wrong:  tone: { "{{ company.name }}" }
                    text = Call us at any time.
            right:  tone: tip
                    text: Call us at any time.
E0307 = this link leads nowhere safe
    .label = use https://, mailto:, tel:, a page beside this one, or #heading
    .explain =
        A link in a document must lead to a web page, a mail, a phone number, a page beside this one, or a heading of
        the same page. Everything else could run a program on the reader's computer, or break when the pages are moved.
            wrong:  [Our rules](C:\rules.docx)
            right:  [Our rules](https://northfield.example/rules)
E0308 = a heading of level { $level } after one of level { $before }
    .label = use level { $wanted }
    .help = Readers who listen to a page find their way by the levels. The title is level 1.
    .explain =
        The number of # signs says how deep a heading is. The document's title is level 1, so chapters begin with two
        signs, and what is below them has three. A level that is left out sends people who listen to the page astray,
        and the PDF would not be accessible. Choose the level by the order of things, not by the size of the letters.
            wrong:  ## How we work
                    #### On Mondays
            right:  ## How we work
                    ### On Mondays
E0309 = a picture without a description
    .label = say what it shows: ![Network of the main site](…)
    .explain =
        People who can't see a picture have its description read to them, and the PDF must hold one to be accessible.
        It stands in the square brackets: one sentence about what is to be seen.
            wrong:  ![](network.svg)
            right:  ![Network of the main site, with firewall and two switches](network.svg)
E0310 = no font has the character { $character }
    .label = replace it, or add a font to themes/{ $theme }/fonts
    .help = It stands in: { $text }
    .explain =
        Each character is drawn by a font. Onramp brings fonts for Latin, Greek and Cyrillic letters; for this
        character there is none, and the PDF would show an empty box. It is usually an emoji, or a name in another
        script. Replace it, or put a font that has it into the theme's folder of fonts.
            wrong:  name: Acme 🚀
            right:  name: Acme
E0311 = { $what ->
        [language] Onramp has no words in { $locale }
        [guide] Onramp has no words in { $locale } for the guide
       *[document] there is no template `{ $kind }` in { $locale }
    }
    .label = { $what ->
        [language] it has: { $known }
        [guide] it has: { $known }
       *[document] { "" }
    }
    .help = { $what ->
        [guide] Add content/locales/{ $locale }.ftl, or take the folder content/guide/{ $locale } out.
        [language] Take { $locale } out of company.locale, or add content/locales/{ $locale }.ftl and templates in content/documents/{ $locale }.
       *[document] Add content/documents/{ $locale }/{ $kind }.md, or take { $locale } out of company.locale.
    }
    .explain =
        The client reads a language in which there are no words yet, or in which this document is missing. Onramp never
        shows another language instead. Write what is missing, beginning with a copy of the English file, or name
        another language for the client.
            wrong:  locale: fr      (and no file content/locales/fr.ftl)
            right:  locale: en
E0312 = `{ $name }` is a list or a group of fields, not a text
    .label = use a loop, or name one of its fields
    .explain =
        A template can print one text. This value is several: a list, or a group of fields. Say which field you mean,
        or go through the list with a loop and say what is to be printed of each.
            wrong:  We look after { "{{ sites }}" }.
            right:  { "{% for site in sites %}" }
                    - { "{{ site.name }}" }
                    { "{% endfor %}" }
E0313 = the filter `{ $name }` would let a value become code
    .label = leave it out
    .help = Values always arrive as plain text, so that no record can break a page.
    .explain =
        What a person typed into a record is shown as it was typed, and never becomes a part of the page's code.
        This filter would switch that off: a stray sign in a client's name could break the page, or worse.
        There is nothing to be done in its place; the value comes out right without it.
            wrong:  { "{{ company.name | safe }}" }
            right:  { "{{ company.name }}" }
E0314 = a filter tore a value apart
    .label = leave the filter out
    .help = Filters that cut or change texts can't be used around values. Prepare the text in the record.
    .explain =
        On their way into a document, values are wrapped up so that they can't become code. A filter around a piece
        of the template cuts through the wrapping, and what was typed is lost.
            wrong:  { "{% filter truncate(length=10) %}{{ company.name }}{% endfilter %}" }
            right:  { "{{ company.name | truncate(length=10) }}" }
E0315 = there is no text in { $locale }
    .label = add { $locale }: …
    .help = Another language is never shown instead.
    .explain =
        The text is there in other languages, and this client reads one that is missing. A document in two languages
        would look careless, so nothing is shown instead. Add the missing one.
            wrong:  title: { "{" }en: Kick-off{ "}" }
            right:  title: { "{" }en: Kick-off, pt-BR: Reunião inicial{ "}" }
E0316 = a table without a head
    .label = the first row names the columns, the second is |---|---|
    .explain =
        The first row of a table says what stands in each column. People who listen to the page hear it with every
        cell, and the PDF must have it to be accessible. Here it is empty.
            wrong:  |        |        |
                    |--------|--------|
                    | Monday | Backup |
            right:  | Day    | What   |
                    |--------|--------|
                    | Monday | Backup |
E0317 = `{ $name }` can't use this: { $reason ->
        [path] there is no text { $found }
        [survey] there is no questionnaire { $found }
        [phase] there is no phase { $found } in this client's playbook
       *[other] { $found }
    }
    .help = for example: { $known }
    .explain =
        The component was told to show something that does not exist, or that it can't show: a list where it needs a
        text, or a value that is misspelt. Compare the options below the component's name.
            wrong:  ```{ "{text}" }
                    of: provider.vison
                    ```
            right:  ```{ "{text}" }
                    of: provider.vision
                    ```
E0318 = this template fails: { $reason }
    .help = The place that is marked can be read, but not carried out.
    .explain =
        The template is well written, but something in it can't be done with the client's values: adding a number to a
        text, a filter that gets the wrong thing, a part that is included and not there.
        The reason is given in the words of Tera, the language of the templates.
            wrong:  { "{{ company.name + 1 }}" }
            right:  { "{{ company.name }}" }
E0319 = there is no partial `{ $name }`
    .label = did you mean `{ $suggestion }`?
    .help = There are: { $known }.
    .explain =
        A line such as the one below takes in a partial: a file beside the templates of the same language whose name
        begins with _. It is taken in as it stands, and may name values and components as a template does.
            wrong:  { "{% include \"_sla-libility.md\" %}" }
            right:  { "{% include \"_sla-liability.md\" %}" }
E0320 = partials take in each other without end
    .label = this is the ninth within one another
    .explain =
        A partial that takes in itself, or one that takes it in, never comes to an end. Eight within one another are
        allowed. Take one of the lines out.
            wrong:  { "{% include \"_hours.md\" %}" } in _hours.md itself
            right:  { "{% include \"_hours.md\" %}" } in the document alone
W0321 = `{ $file }` is for the service level `{ $level }`, which does not exist
    .help = Service levels of content/services.yaml: { $known }.
    .explain =
        A name with a point, such as sla.gold.md or _sla-targets.gold.md, is a variant for one service level; it lies
        over the file without the point. No client can have this level, so the file is never used.
            wrong:  content/documents/en/sla.glod.md
            right:  content/documents/en/sla.gold.md
W0322 = no document is made from `{ $file }`
    .label = did you mean `{ $suggestion }`?
    .help = Did you mean `{ $suggestion }`?
    .explain =
        A client's own file lies over the one of the same name that all clients share, or is taken in by one of the
        client's own templates. This one is neither: its name is probably mistyped, and the client gets the standard.
            wrong:  content/clients/acme/documents/en/_sla-libility.md
            right:  content/clients/acme/documents/en/_sla-liability.md
E0323 = what stands here nests more than { $most } levels deep
    .label = this is one level too many
    .explain =
        Quotes, lists and emphasis can stand in one another, up to 32 levels: nobody reads deeper, and a run of `>` or `-`
        is most often meant as a line across. Take the marks out, or write a rule.
            wrong:  >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>
            right:  ---
E0330 = a picture in a page of the guide
    .label = take it out, or link to where it can be seen
    .explain =
        Pages of the guide hold text, tables and code; pictures can't be shown there yet. Say in words what the picture
        shows, or link to it on the web.
            wrong:  ![The rack](rack.png)
            right:  [A photo of the rack](https://northfield.example/rack)
E0340 = the site has no page `{ $page }`
    .label = did you mean `{ $suggestion }`?
    .help = Pages of the site: { $known }; each with .html behind it, as the client's documents are named by their kind.
    .explain =
        A page of a client's site, or a document that stands there, links to pages of that site and to the client's
        documents by their file's name. This name is that of none of them. A page that exists, but is not made for one
        client, is no fault: there the words of the link stand without one.
            wrong:  [Your team](teams.html)
            right:  [Your team](team.html)
W0341 = the page `{ $page }` has no heading `{ $heading }`
    .label = did you mean `#{ $suggestion }`?
    .help = Its headings: { $known }.
    .explain =
        What stands behind the # of a link is the name of a heading: its words in small letters, with hyphens between
        them, or what its template gives it in the form { "{ #name }" }. The link leads to the top of the page instead.
            wrong:  [The timeline](plan.html#timelines)
            right:  [The timeline](plan.html#timeline)
E0342 = { $reason ->
       *[missing] there is no file `{ $file }` in the client's folder
        [kind] `{ $file }` is not of a kind that a page may hand on
        [shared] `{ $file }` is one client's file, and this page is made for all
        [place] `{ $file }` is no page, and no file of files/
        [document] a document hands on no files, and `{ $file }` is none that is made for a client
    }
    .label = { $reason ->
       *[missing] did you mean `{ $suggestion }`?
        [kind] save it as a PDF, a table or a picture
        [shared] link to it from a page of the client's own
        [place] put it into the client's files/ folder, and link to files/…
        [document] name a document, such as welcome.pdf
    }
    .explain =
        A client's own page, in content/clients/<id>/pages/, can hand on files of the client: what its links name as
        files/… is copied into the site, and nothing else. Documents, tables and pictures can be handed on; pages and
        programs can't, for a browser would run them. Pages that all clients share link to no client's files.
            wrong:  [The floor plan](floorplan.pdf)
            right:  [The floor plan](files/floorplan.pdf)
E0343 = the name `{ $name }` is taken
    .help = Choose another name: the site has a page or a document of this name already, or keeps it for itself.
    .explain =
        A client's own page stands beside the pages and documents that every client has, so it can't have the name of one
        of them, nor index, search, print, 404 or team. To say something else on a page that every client has, put a
        template over it instead: content/clients/<id>/documents/<language>/site/<page>.md.
            wrong:  content/clients/acme/pages/help.md
            right:  content/clients/acme/pages/parking.md
W0344 = the address { $address } { $status ->
        [none] does not answer
       *[other] answers with { $status }
    }
    .help = Open it in a browser: it may have moved, or it may only be away for now.
    .explain =
        With --links external, check asks the web about every address that clients' pages and documents lead to. This one
        gave no page: the server was not found or took too long, or it said that there is no such page (404, 410) or that
        nobody may see it (401, 403). Some servers refuse programs and show the page to people all the same.
            wrong:  https://northfield.example/old-rules answers with 404
            right:  the address that the page has now
E0345 = the program curl is not there
    .help = Install curl, or leave --links external out.
    .explain =
        Onramp itself has no code that speaks to the net. With --links external it asks the program curl, which most
        systems have; here it was not found.
            wrong:  onramp check --links external on a system without curl
            right:  the same after curl was installed

## Diagnostics: themes, words and rendering

E0401 = the theme `{ $theme }` has no { $file } that can be read
    .help = Save it as UTF-8, or delete it to have the one that came with Onramp again.
    .explain =
        A theme gives the documents their look. It needs a few files without which no page can be made; one of them
        is not there or is not a text in UTF-8. Files that a theme does not have are taken from the default theme,
        so deleting the broken one is a way out, too.
            wrong:  themes/slate/html/document.html, saved as UTF-16
            right:  themes/slate/html/document.html, saved as UTF-8
E0402 = the theme's { $file } fails: { $message }
    .help = Delete the theme's own copy to have the one that came with Onramp again.
    .explain =
        The frame around the web pages can't be used: it holds template code that can't be read, or asks for something
        that does not exist. Documents and records are not at fault. The reason is given in the words of Tera,
        the language of the frames.
            wrong:  <title>{ "{{ document.title </title>" }
            right:  <title>{ "{{ document.title }}</title>" }
E0403 = the theme's PDF files fail: { $message }
    .help = Delete the theme's own copy to have the one that came with Onramp again.
    .explain =
        The files that set the PDF can't be used: they hold code that can't be read, or ask for something that does not
        exist. Documents and records are not at fault. The reason is given in the words of Typst, the program that sets
        the PDF.
            wrong:  #text(fill: brand)[Hello]       (nothing is called brand)
            right:  #text(fill: t.primary)[Hello]
E0404 = no font of the theme holds the family `{ $family }`
    .help = Put the font's files into the theme's fonts folder, or name IBM Plex Sans.
    .explain =
        The theme asks for a font that does not come with it. Fonts that happen to be on your machine are not used:
        the documents would look different on every other one. Put the font's files (.ttf, .otf or .woff2) into
        the theme's folder of fonts, if its licence allows that.
            wrong:  font: Comic Sans MS
            right:  font: IBM Plex Sans
E0405 = something is wrong with these words: { $reason ->
        [missing] { $word } is missing
        [not-found] there is no such file
       *[other] { $reason }
    }
    .help = One message a line: name = text. Values stand in { "{ $name }" }.
    .explain =
        The files in content/locales hold the words that stand around a document, such as "Page" and "Draft". A line
        can't be read, or a word that a document needs is missing. You may change the words behind the equals sign;
        the names in front of it stay as they are.
            wrong:  ui-draft Draft
            right:  ui-draft = Draft

## Diagnostics: the workspace and its output

E0501 = there is no onramp.yaml here or in a folder above
    .help = Go to your workspace, name it with -C, or make one: onramp init
    .explain =
        A workspace is a folder with a file onramp.yaml in it. Onramp looked in the folder in which it was started,
        and in all folders above, and found none. Most often the terminal is simply in another folder.
            wrong:  C:\Users\ana> onramp check
            right:  C:\Users\ana\onboarding> onramp check
E0502 = there is no client `{ $id }`
    .label = did you mean `{ $suggestion }`?
    .help = known: { $known }
    .explain =
        A client is named by its id, which is the name of its folder in content/clients. None has this one.
        To make a new client, use onramp new.
            wrong:  onramp check "Acme Ltd"
            right:  onramp check acme
E0503 = the folder { $folder } holds { $file }, which Onramp did not write
    .help = Name an empty folder, or one that Onramp wrote before. Onramp never removes what is not its own.
    .explain =
        A build writes into a folder of its own and removes what is out of date there. This folder holds something
        else, which could be lost, so nothing was written. Name a folder that is empty or not there yet.
            wrong:  onramp build --output C:\Users\ana\Documents
            right:  onramp build --output C:\Users\ana\Documents\onboarding-pages
E0504 = { $file } can't be written: { $reason ->
        [not-found] there is no such folder
        [no-folder] a file stands where a folder is needed
        [refused] you may not write there
        [full] the disk is full
        [busy] another program has it open
       *[other] the system says “{ $reason }”
    }
    .help = Check that the disk has room, that you may write there, and that no other program has the file open.
    .explain =
        The system refused to write the file: the disk is full, you may not write in that folder, or another program
        holds the file open, as Acrobat does with a PDF. What was there before is still whole.
        Mend the cause and start the build again; it writes only what is missing.
            wrong:  onramp build --output /usr/share/pages
            right:  onramp build --output pages
E0505 = there is no document `{ $kind }`
    .label = did you mean `{ $suggestion }`?
    .help = known: { $known }
    .explain =
        With --only you name the documents that you want, and there is none of this name. A document is named by its
        template's file name, without the ending.
            wrong:  onramp build --only welcom
            right:  onramp build --only welcome
E0506 = the client `{ $id }` has no intake.yaml
    .help = Make one: onramp new { $id }
    .explain =
        Each folder in content/clients is a client, and each client needs at least its intake.yaml, which says who it
        is and what it has. A folder that is no client belongs elsewhere.
            wrong:  content/clients/acme/onboarding.yaml      alone
            right:  content/clients/acme/intake.yaml          and onboarding.yaml
E0507 = `{ $kind }` can't be made yet, it needs: { $missing }
    .help = Fill in what is open, then build again.
    .explain =
        You asked for a document by its name, and the client's record does not hold all that it tells. A document with
        holes in it is never made. Fill in the fields that are named, in intake.yaml or onboarding.yaml.
        Without --only and --strict, the build makes all other documents and only says which ones are waiting.
            wrong:  account_manager:
            right:  account_manager: ana
E0508 = { $path } is there already
    .help = Nothing was changed. Take another name, or edit what is there.
    .explain =
        The command makes something new, and something of that name is there. Onramp never writes over what a person
        wrote. Take another name, edit what is there, or delete it first if you really want to begin again.
            wrong:  onramp new acme        (a second time)
            right:  onramp new acme-bakery
E0509 = another build is writing to { $folder }
    .help = Wait until it has finished, then start again.
    .explain =
        Two builds at once would write over each other, so the second one stops before it begins. Perhaps a colleague,
        a timer or the preview is at work in the same folder. If none is, a build hangs: end it, and start again.
            wrong:  onramp build      in two windows at the same time
            right:  onramp build      once the other one has finished
E0510 = there is no plan yet: it needs { $missing ->
        [tasks] a playbook with tasks
       *[other] { $missing }
    }
    .help = In onboarding.yaml: hired_on for steps 1 to 3, start for the others, and playbook.
    .explain =
        A plan counts from two days: the one on which the client was won, and the one on which the project starts.
        With one of them there is a plan, with neither there is none. A task may also hang on a date that is not typed
        yet.
            wrong:  start:
            right:  start: 2026-11-09

## Diagnostics: the agreement, and the order of the gates

E0601 = `{ $file }` is not the file that was signed: its fingerprint is { $now }
    .label = typed was { $typed }
    .help = Put the signed file back. If this one is right, type its fingerprint: { $now }.
    .explain =
        A signed agreement is kept as it was signed. `sla.signed.of` holds the fingerprint of that very file, and the
        file in the folder has another one: it was replaced, scanned again, or saved by a program that changed it.
        Put the signed file back. Only if the typed fingerprint is the slip, correct that.
            wrong:  of: 7f3a9c4e21b0        while files/sla-1.0.pdf was saved anew
            right:  of: the fingerprint that the message names, once you know that the file is the signed one
W0602 = the agreement is signed, and no legal review is noted
    .label = `sla.reviewed` tells who read it, and when
    .explain =
        A lawyer reads the agreement before it is signed, above all for its liability clause. Here both have signed, and
        nobody is noted as having read it. What was signed stays signed. If it was reviewed, note by whom and when; if
        not, have it read now, so that the next version can be better.
            wrong:  reviewed:
            right:  reviewed: { "{" }by: Paula Nunes, on: 2026-11-05, of: 7f3a9c4e21b0{ "}" }
E0603 = `{ $what }` was sent on { $on }, but the agreement was signed only on { $signed }
    .label = it is sent once both have signed
    .explain =
        A client is welcomed once both sides have signed, and not before: until then nobody knows whether the work
        begins at all. Correct the date that is a slip. If it really went out too early, take the entry out, and send
        the document again after the signatures.
            wrong:  sent: … kind: welcome, on: 2026-11-05      with      signed: … on: 2026-11-06
            right:  sent: … kind: welcome, on: 2026-11-06      with      signed: … on: 2026-11-06
E0604 = the kick-off was on { $held }, but its recording was shared on { $shared }
    .label = the day on which the client got recording or minutes
    .explain =
        A recording, or the minutes, can be shared once the meeting took place. One of the two dates is a slip.
            wrong:  at: 2026-11-09T10:00      with      shared_on: 2026-11-08
            right:  at: 2026-11-09T10:00      with      shared_on: 2026-11-09
E0605 = `{ $what }` was begun on { $on }, but the agreement was signed only on { $signed }
    .label = work on the client's systems begins after the signatures
    .explain =
        Before both have signed there is no agreement: no access is allowed, no liability limited, no secrecy agreed.
        Work of steps 6 and 7 on the client's systems comes after it. Correct the date that is a slip, or enter the
        signatures that are missing.
            wrong:  rmm-site: { "{" }done_on: 2026-11-05{ "}" }      with      signed: … on: 2026-11-06
            right:  rmm-site: { "{" }done_on: 2026-11-10{ "}" }      with      signed: … on: 2026-11-06
E0606 = live since { $live }, but nothing shows that the alerts work: `{ $task }`
    .label = `{ $task }` is done before, with evidence
    .help = Note under tasks: { $task }: { "{" }done_on: …, evidence: files/…{ "}" }
    .explain =
        From the activation on the client relies on our alerts. So they are tested first, and a file shows it: a picture
        of the alert, the ticket, the mail. Test them now if it was not done, and note the evidence; if it was done,
        note when, and the file.
            wrong:  go-live: { "{" }done_on: 2026-11-16{ "}" }      with      test-alerts: { "{" }done_on: 2026-11-12{ "}" }
            right:  test-alerts: { "{" }done_on: 2026-11-12, evidence: files/alert.png{ "}" }
E0607 = the client was told on { $sent } that all is set up, but { $live ->
        [open] it is not live
       *[other] it is live only since { $live }
    }
    .label = the client is told on the day of activation, or after it
    .explain =
        The completion mail says that the service levels are active. They are from the day of activation on, when every
        task that blocks it is done. Correct the date that is a slip, or note the activation under `tasks`.
            wrong:  sent: … kind: completion, on: 2026-11-13      with      go-live: { "{" }done_on: 2026-11-16{ "}" }
            right:  sent: … kind: completion, on: 2026-11-16      with      go-live: { "{" }done_on: 2026-11-16{ "}" }
E0608 = a review was held on { $held }, but the client { $live ->
        [open] is not live
       *[other] is live only since { $live }
    }
    .label = reviews come 30, 60 and 90 days after the activation
    .explain =
        The reviews look back on the time since the activation, so none can be held before it. Correct the date that is
        a slip, or note the activation under `tasks`.
            wrong:  30: { "{" }held_on: 2026-11-10{ "}" }      with      go-live: { "{" }done_on: 2026-11-16{ "}" }
            right:  30: { "{" }held_on: 2026-12-16{ "}" }      with      go-live: { "{" }done_on: 2026-11-16{ "}" }
W0609 = `{ $what }` has the date { $on }, but the agreement is not signed by both
    .label = this comes after the signatures
    .explain =
        A client is welcomed, and work on its systems begins, once both sides have signed. Something of that is noted, and a
        signature is not. Type the signature if it is there. If it is not, hold the work: nothing is agreed yet. Until then
        the documents are drafts.
            wrong:  sent: … kind: welcome, on: 2026-11-06      with      client: { "{" }name: Helen Park, on: { "}" }
            right:  sent: … kind: welcome, on: 2026-11-06      with      client: { "{" }name: Helen Park, on: 2026-11-06{ "}" }


## Answers to questionnaires: scores, charts, who is not content

ui-answers-all-about = The scores of all clients, the worst first, and who must be called.
ui-answers-all-answers = All answers
ui-answers-all-clients = All clients
ui-answers-all-intro = What clients have answered, all of them together and one by one. A score never stands without the number of answers that it is made from.
ui-answers-all-title = What our clients say
ui-answers-answer = Answer
ui-answers-answered = Of these, have answered
ui-answers-asked = People asked
ui-answers-asked-short = Asked
ui-answers-blank = Left blank
ui-answers-by-client = Client by client, the worst first
ui-answers-calls = { $who } calls by { $due }
ui-answers-calls-about = Whoever answers 0 to 6 is called by the account manager, two business days after the answer came at the latest.
ui-answers-chart-title = How the answers are spread: { $question }
ui-answers-client = Client
ui-answers-count = n = { $count }
ui-answers-count-few = n = { $count }, few
ui-answers-counted = { $count ->
        [one] One answer
       *[other] { $count } answers
    }{ $blanks ->
        [0] .
       *[other] , left blank: { $blanks }.
    }
ui-answers-days = { $days } days
ui-answers-detractors = Who would not recommend us
ui-answers-due = By
ui-answers-few = fewer than five answers
ui-answers-last = Last answer
ui-answers-left-out = { $count ->
        [one] One client is left out, for its records have errors.
       *[other] { $count } clients are left out, for their records have errors.
    }
ui-answers-measure = Measure
ui-answers-measure-ces = CES, easy to get help (mean of 1 to 7)
ui-answers-measure-csat = CSAT, satisfied (share of 4 and 5)
ui-answers-measure-nps = NPS, would recommend (-100 to 100)
ui-answers-n = Answers
ui-answers-nobody = nobody yet
ui-answers-of-ten = { $number } of 10
ui-answers-on = Answered on
ui-answers-others = Others who answered
ui-answers-owner = Who calls
ui-answers-percent = { $percent }%
ui-answers-question = Question
ui-answers-rate = { $count } ({ $percent })
ui-answers-recommend = Would recommend
ui-answers-recommends = would recommend: { $answer }
ui-answers-responses = Responses
ui-answers-review = Review
ui-answers-score = Score
ui-answers-several = Several could be chosen.
ui-answers-share = Share
ui-answers-share-percent = Share in percent
ui-answers-sheet-detractors = Who must be called
ui-answers-sheet-distribution = Distribution
ui-answers-sheet-responses = Responses
ui-answers-sheet-scores = Scores
ui-answers-survey = Questionnaire
ui-answers-times = Given
ui-answers-trend-title = { $measure }: from review to review
ui-answers-version = Version
ui-answers-warning = Mind
ui-answers-who = Who
ui-answers-with-few = { $value } (n = { $count }, too few)
ui-answers-with-n = { $value } (n = { $count })
ui-answers-workbook = { $title } (workbook)

cli-survey-answers = answers
cli-survey-asked = asked
cli-survey-client = client
cli-survey-critic = { $who } ({ $client }): { $answer } of 10, answered on { $on }; { $owner } calls by { $due }
cli-survey-critics = { $count ->
        [one] One person would not recommend us
       *[other] { $count } people would not recommend us
    }
cli-survey-few = ! fewer than five answers: too few to build on
cli-survey-head = { $title }, as of { $date }
cli-survey-last = last
cli-survey-measure = measure
cli-survey-none = Nobody has answered a questionnaire that has a score.
cli-survey-total = all

E0730 = the answer `{ $found }` to `{ $question }` is none that can be given
    .label = correct the answer, or leave it blank
    .help = possible answers: { $known }
    .explain =
        A question on a scale is answered with a whole number of that scale, a question with options with the id of one. Any
        other answer can't be counted, and a score without it would be wrong in silence: nothing is made of the client until
        it is mended.
            wrong:  answers: { "{" }recommend: "11"{ "}" }
            right:  answers: { "{" }recommend: "10"{ "}" }
W0731 = there is no questionnaire `{ $id }`
    .label = did you mean `{ $suggestion }`?
    .help = known: { $known }
    .explain =
        A response belongs to a questionnaire, `content/surveys/<id>.yaml`. Where it is not there, the answers are kept, but
        nothing counts them. Put the questionnaire back, or correct the id.
            wrong:  survey: onboarding-servey
            right:  survey: onboarding-survey
W0732 = the questionnaire does not ask `{ $id }`
    .label = did you mean `{ $suggestion }`?
    .help = questions: { $known }
    .explain =
        The response is to the version of the questionnaire that there is today, which has no question of that id, so nothing
        counts this answer. A question that asks for something else gets a new id and the questionnaire a new version;
        answers to older versions are not looked at in this way.
            wrong:  answers: { "{" }recomend: "9"{ "}" }
            right:  answers: { "{" }recommend: "9"{ "}" }
E0733 = a workbook goes to a file
    .label = add `-o FILE`
    .help = such as: onramp survey report --format xlsx -o scores.xlsx
    .explain =
        A workbook is no text, and a terminal can't show it. Name the file that it is written to.
            wrong:  onramp survey report --format xlsx
            right:  onramp survey report --format xlsx -o scores.xlsx
## Questionnaires that come back

cli-survey-known = { $file }: there already, as { $record }
cli-survey-would = { $file }: would be written to { $record }
cli-survey-written = { $file }: written to { $record }

E0710 = there is no question `{ $found }` in this questionnaire
    .label = did you mean `{ $suggestion }`?
    .help = questions above: { $known }
    .explain =
        `show_if` names the question whose answer decides whether this one is asked, by its id. No question has that
        id, so nobody could tell when to ask.
            wrong:  show_if: { "{" }question: reech, is: [later]{ "}" }
            right:  show_if: { "{" }question: reach, is: [later]{ "}" }
E0711 = `{ $found }` is not answered yet when this question is asked
    .label = name a question above
    .explain =
        A condition can only look back: people answer from the top to the bottom, on paper too. Move this question
        below the one that decides, or let another one decide.
            wrong:  - { "{" }id: why, show_if: { "{" }question: reach, is: [later]{ "}" }, ...{ "}" }
                    - { "{" }id: reach, ...{ "}" }
            right:  - { "{" }id: reach, ...{ "}" }
                    - { "{" }id: why, show_if: { "{" }question: reach, is: [later]{ "}" }, ...{ "}" }
E0712 = nobody can answer `{ $found }` to `{ $question }`
    .label = did you mean `{ $suggestion }`?
    .help = answers: { $known }
    .explain =
        A condition names answers as they are kept: the ids of options, or numbers of the scale. This one is none of
        them, so the question would never be asked, or always.
            wrong:  show_if: { "{" }question: reach, is: [Later than that]{ "}" }
            right:  show_if: { "{" }question: reach, is: [later]{ "}" }
E0713 = `{ $found }` is of kind `{ $kind }`: its answers can't decide
    .label = name a question that is answered by a choice or a number
    .help = kinds that can decide: single, multiple, rating-0-10, rating-1-5, rating-1-7
    .explain =
        Whether a question is asked can depend on a choice or on a number. Words, dates and whole tables of answers
        can't be foreseen one by one. Ask a short question with options first, and let that decide.
            wrong:  show_if: { "{" }question: remarks, is: [slow]{ "}" }
            right:  show_if: { "{" }question: reach, is: [later]{ "}" }
E0714 = { $count ->
        [0] the condition names no answer
       *[other] the condition has both `is` and `not`
    }
    .label = write `is: [...]` or `not: [...]`
    .explain =
        `is` lists the answers after which the question is asked; `not` lists those after which it is not. One of the
        two says it all.
            wrong:  show_if: { "{" }question: reach{ "}" }
            right:  show_if: { "{" }question: reach, is: [later]{ "}" }
            right:  show_if: { "{" }question: reach, not: [at-once]{ "}" }
E0715 = a matrix needs rows
    .label = add `rows`
    .help = for example: rows: [{ "{" }id: speed, text: Speed{ "}" }, { "{" }id: tone, text: Tone{ "}" }]
    .explain =
        A question of kind `matrix` asks the same about several things: its `rows` are the things, its `options` what
        may be answered to each. Without rows it asks nothing.
            wrong:  - { "{" }id: each, kind: matrix, text: How was it?, options: [...]{ "}" }
            right:  - { "{" }id: each, kind: matrix, text: How was it?, rows: [...], options: [...]{ "}" }
E0716 = answers would travel where others can read them
    .label = write https://…
    .help = Only to this machine may they go by http: http://localhost or http://127.0.0.1, for trying it out.
    .explain =
        What people answer is confidential. Over http everybody on the way can read and change it; over https nobody
        can. The address must be written in plain letters, as a browser sends it.
            wrong:  endpoint: http://answers.example/in
            right:  endpoint: https://answers.example/in
E0717 = { $reason ->
        [json] this is not a response file
        [newer] this response file has a form that this Onramp does not know
        [table] this table can't be read
        [columns] no column of this table is a question of a questionnaire
        [which] this table fits more than one questionnaire
        [workbook] this workbook is no intake form
       *[nothing] there are no answers in this file
    }
    .help = { $reason ->
        [json] It begins with { "{" }"onramp":"response" and is saved by the page of a questionnaire.
        [newer] A newer form needs a newer Onramp.
        [table] Export it as CSV in UTF-8, a line a person.
        [columns] The first line names the questions: by their ids, or by their words.
        [which] Say which one it is: --survey ID
        [workbook] The intake form as a workbook is read; answers from elsewhere are read as a table, saved as CSV.
       *[nothing] Response files, saved mails (.eml) with the block of the answers in them, and tables (.csv) are read.
    }
    .explain =
        Answers come back as the file that the page of a questionnaire saves, as a mail that holds the same file, or as a
        table that a form service exports. This file is none of these, or there is nothing in it.
            wrong:  onramp survey import acme questions.docx
            right:  onramp survey import acme onboarding-survey-acme-helen-2026-11-27.json
E0718 = the answers were damaged on their way
    .help = Ask for the saved file again, as an attachment.
    .explain =
        The file carries a checksum over its answers, and the two do not fit together any more: a piece was cut off, or
        something was changed. Half an answer can say the opposite, so nothing is taken. The checksum tells damage; it
        does not tell forgery, for anybody can compute it.
            wrong:  a mail in which the block between the two lines of dashes was shortened
            right:  the file as the page saved it
E0719 = these are answers of `{ $found }`, not of `{ $client }`
    .help = If they are: onramp survey import { $found } FILE
    .explain =
        Each response file names the client whose people answered. What one client says never gets into the records of
        another.
            wrong:  onramp survey import acme onboarding-survey-boavista-helena-2026-11-27.json
            right:  onramp survey import boavista onboarding-survey-boavista-helena-2026-11-27.json
E0720 = there is no questionnaire `{ $found }`
    .label = did you mean `{ $suggestion }`?
    .help = questionnaires: { $known }
    .explain =
        The answers name the questionnaire by its id, and no file in content/surveys has that id. Perhaps it was renamed
        or deleted after it was sent out: put it back, for without its questions the answers can't be read.
            wrong:  content/surveys/pulse-2.yaml with id: pulse-2
            right:  content/surveys/pulse.yaml with id: pulse
E0721 = these answers are to version { $found } of `{ $survey }`; here it is version { $wanted }
    .help = The page was made from another version of the questionnaire.
    .explain =
        A questionnaire gets a new version when a question changes. Answers to another version may mean something else, so
        they are not mixed. Take the questionnaire of that version out of git, import, and put today's back; or ask again.
            wrong:  answers to version 1, and `version: 2` in content/surveys/pulse.yaml
            right:  answers to version 2, and `version: 2` in content/surveys/pulse.yaml
E0722 = the questionnaire does not ask `{ $found }`
    .label = did you mean `{ $suggestion }`?
    .help = questions: { $known }
    .explain =
        There is an answer to a question that the questionnaire does not have. Ids of questions never change, so that
        answers can be compared; perhaps one was renamed without a new version.
            wrong:  { "{" }"recomend":["9"]{ "}" }
            right:  { "{" }"recommend":["9"]{ "}" }
E0723 = `{ $question }`: { $reason ->
        [several] one answer is allowed, and there are several
        [twice] it is answered twice
        [matrix] `{ $found }` is no answer, or its row is answered twice
        [date] `{ $found }` is no day
        [rating-0-10] `{ $found }` is not on the scale
        [rating-1-5] `{ $found }` is not on the scale
        [rating-1-7] `{ $found }` is not on the scale
       *[multiple] `{ $found }` is no option, or chosen twice
    }
    .help = allowed: { $known }
    .explain =
        An answer must be one that the question has: a number of its scale, ids of its options, for each row of a matrix
        `row=option`, a day as year-month-day. Anything else would spoil the scores.
            wrong:  { "{" }"recommend":["11"]{ "}" }
            right:  { "{" }"recommend":["10"]{ "}" }
E0724 = `{ $question }` must be answered, and is not
    .help = Ask for it, or take `required: true` away.
    .explain =
        The question is marked `required`, and it was asked: no condition hid it. The page of the questionnaire lets nobody
        leave it out; a table can.
            wrong:  { "{" }"answers":{ "{" }{ "}" }{ "}" }
            right:  { "{" }"answers":{ "{" }"recommend":["9"]{ "}" }{ "}" }
E0725 = the answer to `{ $question }` looks like a password or a key
    .help = It is not taken and not shown. Change it where it is used, and ask for the answer without it.
    .explain =
        Somebody wrote a password into an answer. It would stand in the records for ever, and in git. It has already
        travelled in a file: treat it as known to others, and have it changed.
            wrong:  The server's password is ...
            right:  The server's password is in your vault since Monday.
E0726 = { $what ->
        [who] nothing says who answered
        [when] nothing says when it was answered
       *[time] `{ $found }` is no point in time
    }
    .help = { $what ->
        [who] In a table it stands in the column respondent.
       *[when] In a table it stands in the column at: 2026-11-27T10:15
    }
    .explain =
        Answers belong to a person and to a moment: so the same answers are not counted twice, and trends hold. A table
        has the columns `respondent` and `at`.
            wrong:  recommend,improve
            right:  respondent,at,recommend,improve
E0727 = { $reason ->
        [twice] the column `{ $column }` holds what another column holds
       *[unknown] the column `{ $column }` is no question of the questionnaire
    }
    .help = columns: { $known }
    .explain =
        The first line of a table names its columns: questions by their id or by their words, and `respondent`, `at`,
        `survey`, `version`, `client`. A column that is nothing of this might hold answers that would get lost, so it is
        not passed over: rename it, or delete it.
            wrong:  respondent,at,Score
            right:  respondent,at,recommend
E0728 = `{ $question }` holds something that no record can hold
    .help = Signs that can't be seen are not taken, nor answers of more than 64 kB or names of more than 120 letters.
    .explain =
        Control characters, and the signs from U+E000 to U+E1FF that Onramp keeps for itself, can't be shown in a document.
        They get into an answer by copying from other programs. The page of a questionnaire leaves them out by itself.
            wrong:  an answer with a bell in it
            right:  the same answer, typed anew
W0729 = `{ $question }` is answered, and was not to be asked: the answer is left out
    .explain =
        The question has a condition that the other answers do not meet. On the page it was hidden; on paper or in a table
        it was answered all the same. It would be counted with the answers of those who were asked, so it is left out.
            wrong:  { "{" }"reach":["at-once"],"why":["It took two days"]{ "}" }
            right:  { "{" }"reach":["later"],"why":["It took two days"]{ "}" }
## Handing over, publishing, forgetting

cli-forget-cache = Cache, of all clients: { $count ->
    [one] { $count } file
   *[other] { $count } files
}
cli-forget-clones = Then every other copy of the repository has to be deleted and cloned anew: a push from an old one would bring it all back. The host of the repository may keep old commits for a while; ask it to clear them.
cli-forget-commands = To take it out of the history as well, commit the removal first, then (with git-filter-repo 2.47 or newer):
cli-forget-commits = git: { $count ->
    [one] { $count } commit of { $first } holds
   *[other] { $count } commits from { $first } to { $last } hold
} files of it. Removing the files does not change that.
cli-forget-elsewhere = What Onramp cannot see, and no command here removes: mails that were sent, and drafts that were opened in a mail program; copies and archives at the client's; other clones of the repository, and backups; artefacts and logs of CI; other output folders; what stands in your help desk, PSA, RMM and vault.
cli-forget-folder = {"  "}{ $folder }: { $count ->
    [one] { $count } file
   *[other] { $count } files
}
cli-forget-law = Some of it may have to be kept by law or contract, such as the signed agreement and invoices, and some may have to go (LGPD, GDPR). Onramp does not decide that: ask whoever answers for data protection.
cli-forget-mentions = Files of all clients that name it; they are not changed:
cli-forget-messages = git: { $count ->
    [one] { $count } commit names
   *[other] { $count } commits name
} it in the message; the commands here leave that as it is.
cli-forget-next = Nothing was removed. To remove the records, the output and the cache listed here: onramp forget { $client } --yes
cli-forget-no-commits = git: no commit holds files of it.
cli-forget-no-git = git: not found on this machine; nothing is known of the history.
cli-forget-no-repository = git: the workspace is in no repository that git reads here; nothing is known of a history.
cli-forget-output = Output in { $folder }: { $count ->
    [0] no files
    [one] { $count } file
   *[other] { $count } files
}
cli-forget-overviews = Output about all clients that names it, until onramp build writes it anew:
cli-forget-published = Its pages are published (publish: public): take them down at the host, too.
cli-forget-records = Records: { $count ->
    [0] no files
    [one] { $count } file
   *[other] { $count } files
}
cli-forget-removed = Removed { $count ->
    [one] { $count } file
   *[other] { $count } files
}.
cli-forget-sent = {"  "}sent on { $on }: { $what }
cli-forget-shallow = git: this clone holds only a part of the history, so there may be more than is said here. For all of it: git fetch --unshallow
cli-forget-title = What is kept of { $client }
cli-forget-unreadable = git: there is a repository, but git fails to read its history: nothing is known of it. To see why: git log
cli-published = { $count ->
    [0] Nobody is published: no client has publish: public. { $folder } holds no client's pages.
    [one] In { $folder }: the pages of { $clients }, to be published.
   *[other] In { $folder }: the pages of { $count } clients, to be published: { $clients }.
}
E0770 = the folder { $folder } for published pages holds { $file }
    .help = Name a folder that is empty or not there yet, or remove it first.
    .explain =
        What stands in this folder is meant for the web, as it is. Something that was left there, such as the pages of a
        client that is private again, would be published with it. So Onramp writes published pages into an empty folder
        only, and removes nothing there.
            wrong:  onramp build --published output
            right:  onramp build --published public
E0771 = { $file } is still there: { $reason ->
        [refused] you may not remove it
        [busy] another program has it open
        [name] a file of that name is never removed: delete it by hand
       *[other] the system says “{ $reason }”
    }
    .help = Mend the cause, and call onramp forget again.
    .explain =
        A file of a client that is to be forgotten could not be removed: you may not write in its folder, or another
        program holds it open, as Acrobat does with a PDF. Everything else was removed.
            wrong:  onramp forget acme --yes      while welcome.pdf is open
            right:  onramp forget acme --yes      after closing it
E0773 = the theme inherits `{ $theme }`, which inherits it
    .label = name another theme, or leave the line out
    .help = A theme that names none inherits `default`.
    .explain =
        A theme's files and values lie over those of the theme that it inherits, down to the default theme. Here the chain
        comes back to where it began, so there is no lowest one.
            wrong:  themes/norte/theme.yaml: inherits: norte
            right:  themes/norte/theme.yaml: inherits: ledger
