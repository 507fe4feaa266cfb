# As palavras do Onramp em português do Brasil: as dos documentos e páginas e as do próprio programa.

## Em torno dos documentos, em páginas e PDFs. Os temas preenchem os nomes entre chaves.

ui-all-clients = Todos os clientes
ui-all-documents = Todos os documentos
ui-as-of = Situação em { "{date}" }
ui-box-open = não marcado
ui-box-ticked = marcado
ui-callout-important = Importante
ui-callout-note = Observação
ui-callout-tip = Dica
ui-callout-warning = Atenção
ui-client = Cliente
ui-completeness = Coleta de informações
ui-contents = Sumário
ui-documents = Documentos
ui-download-pdf = Baixar o PDF
ui-draft = Rascunho
ui-email = E-mail
ui-files = Arquivos
ui-guide = Guia
ui-internal-note = Somente para uso interno
ui-internal-title = { $title } (interno)
ui-inventory-count = Quantidade
ui-inventory-kind = Equipamento
ui-inventory-name = Nome
ui-inventory-renews = Renova em
ui-inventory-seats = Licenças
ui-inventory-use = Para quê
ui-language = Idioma
ui-late = em atraso
ui-next-date = Próxima data
ui-next-page = Próxima
ui-no-date = sem data ainda
ui-no-documents = Ainda não há documentos.
ui-nothing-open = Nada pendente
ui-open-items = Pendências
ui-page-of = Página { "{page}" } de { "{pages}" }
ui-pdf = PDF
ui-percent = { "{percent}" }%
ui-phone = Telefone
ui-plan-after = Vem depois de
ui-plan-after-more = { $tasks }; { $count ->
        [one] mais uma
       *[other] mais { $count }
    }
ui-plan-delivers = O que traz
ui-plan-done-when = Pronto quando
ui-plan-due = Prazo
ui-plan-effort = Duração
ui-plan-id = Id
ui-plan-item = Item
ui-plan-milestone = Marco
ui-plan-number = Nº
ui-plan-ours = Nós
ui-plan-percent = { $percent }%
ui-plan-phase = Fase
ui-plan-slack = Folga (dias)
ui-plan-state = Situação
ui-plan-step = Etapa
ui-plan-task = Tarefa
ui-plan-unnamed-item = Uma conta sem nome próprio
ui-plan-what = Fase ou tarefa
ui-plan-when = Quando
ui-plan-who = Quem
ui-plan-yours = Vocês
ui-previous-page = Anterior
ui-skip-to-content = Ir para o conteúdo
ui-stamp-note = Esta não é a versão final.
ui-step-of = Etapa { "{step}" } de { "{steps}" }
ui-table = Tabela
ui-task-items = { $title } ({ $count ->
        [one] um item
       *[other] { $count } itens
    })
ui-version = Versão { "{version}" }
ui-your-contact = Seu contato

## O que os componentes dizem

ui-channel = Canal
ui-channel-address = Contato
ui-channel-best-for = Indicado para
ui-channel-chat = Chat
ui-channel-email = E-mail
ui-channel-phone = Telefone
ui-channel-web = Portal
ui-contact = Quem
ui-contact-code = Código QR que grava no celular o contato de { $name }
ui-contact-purpose = Para
ui-date-activation = Ativação
ui-date-kickoff = Reunião inicial
ui-date-review-30 = Revisão de 30 dias
ui-date-review-60 = Revisão de 60 dias
ui-date-review-90 = Revisão de 90 dias
ui-date-start = Início do projeto
ui-date-training = Treinamento da equipe
ui-day-fri = sexta-feira
ui-day-mon = segunda-feira
ui-day-sat = sábado
ui-day-sun = domingo
ui-day-thu = quinta-feira
ui-day-tue = terça-feira
ui-day-wed = quarta-feira
ui-device-access-point = Ponto de acesso sem fio
ui-device-firewall = Firewall
ui-device-laptop = Notebook
ui-device-mobile = Celular ou tablet
ui-device-nas = Armazenamento em rede (NAS)
ui-device-other = Outro equipamento
ui-device-printer = Impressora
ui-device-router = Roteador
ui-device-san = Rede de armazenamento (SAN)
ui-device-server = Servidor
ui-device-switch = Switch
ui-device-vm = Máquina virtual
ui-device-voip = Equipamento VoIP
ui-device-workstation = Estação de trabalho
ui-day-span = { $first } a { $last }
ui-duration-calendar-days = { $count ->
    [one] { $count } dia corrido
   *[other] { $count } dias corridos
}
ui-duration-days = { $count ->
    [one] { $count } dia útil
   *[other] { $count } dias úteis
}
ui-duration-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
ui-duration-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
ui-duration-weeks = { $count ->
    [one] { $count } semana útil
   *[other] { $count } semanas úteis
}
ui-emergency-call = A quem ligamos na sua empresa
ui-emergency-first = Primeiro
ui-emergency-never = Nunca
ui-emergency-order = O que deve voltar primeiro, nesta ordem: { $order }.
ui-hours-of-days = { $days }: { $hours }
ui-hours-range = das { $from } às { $to }
ui-level-targets = Prazos do nível de serviço { $level }
ui-logo-of = Logotipo de { $name }
ui-milestone-done = alcançado
ui-milestone-late = em atraso
ui-milestone-todo = a alcançar
ui-opening-hours = Horário de funcionamento
ui-phase-interruption = Interrupção
ui-phase-needs = O que precisamos
ui-phase-notice = O que a equipe vai perceber
ui-priority = Prioridade, com um exemplo
ui-purpose-billing = cobrança
ui-purpose-emergency = emergências
ui-purpose-primary = todos os assuntos
ui-purpose-signs = assinaturas
ui-purpose-technical = questões técnicas
ui-reach = Telefone e e-mail
ui-request-done = Feito
ui-request-what = O quê
ui-request-who = Quem
ui-request-why = Por quê
ui-resolution = Volta a funcionar em até
ui-response = Atendimento em até
ui-risk-blocked = “{ $task }” está parada e depende de { $who }.
ui-risk-blocked-why = “{ $task }” está parada e depende de { $who }: { $why }.
ui-risk-holidays = Os dias sem expediente no caminho já estão na conta: { $days }.
ui-risk-late = Como está, a ativação será em { $forecast }; o prometido era { $promised }. Vamos dizer como recuperar o tempo ou combinar uma data nova com vocês.
ui-risk-overdue = “{ $task }” está em atraso ({ $who }). Se ficar pronta até { $date }, as datas daqui valem.
ui-risk-supplier = um fornecedor
ui-risk-tight = “{ $task }” tem menos de um dia de folga: se não ficar pronta até { $date } ({ $who }), a ativação muda de data.
ui-risk-you = vocês
ui-service = Serviço
ui-service-excludes = Não incluso
ui-service-includes = Incluso
ui-service-summary = Para que serve
ui-sign-date = Data
ui-sign-name = Nome
ui-sign-party = Por
ui-sign-signature = Assinatura
ui-site = Unidade
ui-substitute-is = Na ausência: { $name }
ui-survey-choose-any = Marque todas as opções que valem para você.
ui-survey-choose-one = Marque uma opção.
ui-survey-required = obrigatória
ui-survey-scale-end = { $number }: { $meaning }
ui-system-anti-spam = Antispam
ui-system-antivirus = Antivírus
ui-system-backup = Backup
ui-system-database = Banco de dados
ui-system-directory = Diretório
ui-system-hosting = Hospedagem
ui-system-hypervisor = Hipervisor
ui-system-line-of-business = Sistema de gestão
ui-system-other = Outro
ui-system-portal = Portal
ui-system-productivity = Escritório e e-mail
ui-system-remote-access = Acesso remoto
ui-system-telephony = Telefonia
ui-system-vpn = VPN
ui-tick-when-done = Caixa para marcar quando estiver feito

ui-timeline-client = Tarefa de vocês
ui-timeline-continued = continuação
ui-timeline-critical = Decide a data de ativação
ui-timeline-day-off = Sem expediente
ui-timeline-description = Um gráfico de { $from } a { $to }: { $phases ->
        [one] uma fase
       *[other] { $phases } fases
    } e { $rows ->
        [one] uma tarefa ou marco
       *[other] { $rows } tarefas e marcos
    } como barras sobre os dias. Ativação: { $finish }. A tabela a seguir diz o mesmo.
ui-timeline-done = Feito
ui-timeline-milestone = Marco
ui-timeline-promised = Prometido
ui-timeline-provider = Tarefa nossa
ui-timeline-stopped = Parada
ui-timeline-title = Cronograma
ui-timeline-today = Hoje
ui-vendor-hardware-warranty = Equipamentos e garantia
ui-vendor-isp = Internet
ui-vendor-lease = Locação
ui-vendor-line-of-business = Sistema de gestão
ui-vendor-other = Outro
ui-vendor-previous-provider = Prestador anterior
ui-vendor-service = Serviço
ui-vendor-software-licence = Licenças de software
ui-vendor-telecom = Telefonia
## Página inicial e carteira de clientes

ui-portfolio-activation = Ativação: { $date }
ui-portfolio-broken = { $count ->
    [one] { $count } com erros
   *[other] { $count } com erros
}
ui-portfolio-clients = { $count ->
    [one] { $count } cliente
   *[other] { $count } clientes
}
ui-portfolio-delayed = Ativação: { $forecast } em vez de { $promised }
ui-portfolio-draft = rascunho, falta { $missing }
ui-portfolio-errors = { $count ->
    [one] { $count } erro
   *[other] { $count } erros
}
ui-portfolio-late = { $count ->
    [one] uma tarefa em atraso
   *[other] { $count } tarefas em atraso
}
ui-portfolio-more = e mais { $count }
ui-portfolio-needs = falta { $missing }
ui-portfolio-ready = pronto
ui-portfolio-title = Clientes
ui-start-greeting = Aqui está tudo sobre a sua integração, em um só lugar.
ui-status-blocked = bloqueada
ui-status-but = { $state }; { $count ->
        [one] uma não feita
       *[other] { $count } não feitas
    }
ui-status-done = feita
ui-status-late = { $state }, em atraso
ui-status-not-done = não feita
ui-status-started = iniciada
ui-status-todo = a fazer
ui-step-1 = Coleta de informações
ui-step-2 = SLA assinado
ui-step-3 = Boas-vindas
ui-step-4 = Apresentação da equipe
ui-step-5 = Planejamento
ui-step-6 = Início do provisionamento
ui-step-7 = Configuração e proteção
ui-step-8 = Treinamento
ui-step-9 = Ativação
ui-step-10 = Acompanhamento

## O acordo



## Documentos das etapas 1, 4 e 8

ui-activation-forecast = Como está, chegamos lá em { $date }.
ui-activation-parts = As duas datas se separaram. Vamos dizer por quê e como recuperar o tempo, ou combinar uma data nova.
ui-activation-promised = Prometida para { $date }.
ui-activation-reached = Alcançada em { $date }.
ui-agenda-end = Fim
ui-agenda-item = O que vamos ver
ui-agenda-minutes = Minutos
ui-agenda-noted = O que ficou registrado
ui-agenda-when = Hora
ui-checklist-1 = O que existe, quem usa e o que não pode parar
ui-checklist-10 = Um questionário e três revisões em noventa dias
ui-checklist-2 = Pelo que respondemos, em quanto tempo e a que preço
ui-checklist-3 = Quem somos, o que vem a seguir, como pedir ajuda
ui-checklist-4 = Todos se conhecem; objetivos, relatórios e regras combinados
ui-checklist-5 = Cada tarefa com responsável e prazo
ui-checklist-6 = Sistemas e acessos chegam às nossas ferramentas
ui-checklist-7 = Senhas alteradas, máquinas monitoradas, alertas testados
ui-checklist-8 = A equipe sabe como pedir ajuda
ui-checklist-9 = O acordo vale, a central atende
ui-checklist-more = { $count ->
        [one] e mais um item
       *[other] e mais { $count } itens
    }
ui-checklist-waits = Depende de
ui-emergency-order-title = O que deve voltar primeiro
ui-emergency-our-line = { $name }: ligue primeiro, não escreva
ui-ends-contract = contrato
ui-ends-days = { $count ->
        [0] hoje
        [one] em um dia
       *[other] em { $count } dias
    }
ui-ends-domain = domínio
ui-ends-kind = O que vence
ui-ends-left = Quando
ui-ends-licence = licença
ui-ends-on = Último dia
ui-ends-over = vencido
ui-ends-support = suporte do fabricante
ui-ends-warranty = garantia
ui-ends-what = De quê
ui-every-day = { $count ->
        [one] todos os dias
       *[other] a cada { $count } dias
    }
ui-every-month = { $count ->
        [one] todo mês
       *[other] a cada { $count } meses
    }
ui-every-week = { $count ->
        [one] toda semana
       *[other] a cada { $count } semanas
    }
ui-every-year = { $count ->
        [one] todo ano
       *[other] a cada { $count } anos
    }
ui-form-account = Nome da conta
ui-form-address = Endereço
ui-form-answer = Resposta
ui-form-asked = Pergunta
ui-form-company = Empresa
ui-form-count = Qtd.
ui-form-document = Documento
ui-form-domain = Domínio
ui-form-emergency-call = A quem ligamos
ui-form-emergency-first = O que fazer primeiro
ui-form-emergency-never = O que nunca fazer
ui-form-emergency-order = O que deve voltar primeiro, e depois
ui-form-expectation = O que espera de nós
ui-form-expires = Válido até
ui-form-goal = O que quer da sua tecnologia
ui-form-held-by = Quem tem hoje
ui-form-hosting = Hospedagem
ui-form-industry = Ramo de atividade
ui-form-kept-in = Onde está guardado
ui-form-legal-name = Razão social
ui-form-login-of = Acesso a
ui-form-name = Nome da empresa
ui-form-particulars = Particularidades
ui-form-person = Nome
ui-form-registrar = Registrado em
ui-form-role = Função
ui-form-servers = Número de servidores
ui-form-servers-value = Valor total dos servidores
ui-form-site = Unidade
ui-form-supplier = Fornecedor
ui-form-tax-id = CNPJ ou registro fiscal
ui-form-website = Site
ui-form-where = Onde está
ui-form-workstations = Número de estações de trabalho e notebooks
ui-form-workstations-value = Valor total de estações de trabalho e notebooks
ui-gap-by = { $what }: { $who }
ui-gap-company-name = nome da empresa
ui-gap-contacts = ponto de contato principal
ui-gap-credentials = onde estão as credenciais
ui-gap-culture = respostas às perguntas de cultura, ou que foram recusadas
ui-gap-documentation = documentação existente
ui-gap-emergency-call = a quem ligar em uma emergência
ui-gap-emergency-first = o que fazer primeiro em uma emergência
ui-gap-evidence = { $task }: o arquivo que comprova
ui-gap-field-address = endereço
ui-gap-field-cpu = processador
ui-gap-field-email = e-mail
ui-gap-field-hours = horário de funcionamento
ui-gap-field-memory = memória
ui-gap-field-name = nome
ui-gap-field-os = sistema operacional
ui-gap-field-phone = telefone
ui-gap-field-role = função
ui-gap-field-serial = número de série
ui-gap-field-storage = discos
ui-gap-field-time-zone = fuso horário
ui-gap-field-value = valor
ui-gap-field-vault = registro no cofre
ui-gap-field-warranty = fim da garantia
ui-gap-hired-on = data da contratação
ui-gap-inventory-devices = lista de equipamentos
ui-gap-inventory-stated-servers = número de servidores informado pelo cliente
ui-gap-inventory-stated-workstations = número de estações de trabalho informado pelo cliente
ui-gap-kickoff-shared-on = gravação ou ata da reunião inicial ao cliente
ui-gap-of = { $what } ({ $name })
ui-gap-reviews-30-held-on = revisão de 30 dias
ui-gap-reviews-60-held-on = revisão de 60 dias
ui-gap-reviews-90-held-on = revisão de 90 dias
ui-gap-sent = documento de boas-vindas ao cliente
ui-gap-service-level = nível de serviço
ui-gap-services = serviços gerenciados
ui-gap-sites = unidades com horários
ui-gap-sla-reviewed-of = qual texto o advogado revisou
ui-gap-sla-reviewed-on = revisão jurídica
ui-gap-sla-signed-client = assinatura do cliente
ui-gap-sla-signed-client-on = data da assinatura do cliente
ui-gap-sla-signed-provider = nossa assinatura
ui-gap-sla-signed-provider-on = data da nossa assinatura
ui-gap-start = início do projeto
ui-gap-vendors = fornecedores e terceiros
ui-intake-complete = completa
ui-intake-count = Conhecido
ui-intake-device = equipamento
ui-intake-field = Campo
ui-intake-known = { $percent }% é conhecido: { $filled } de { $applicable } itens.
ui-intake-missing = O que falta
ui-intake-open = { $count ->
        [one] falta um item
       *[other] faltam { $count } itens
    }
ui-intake-row = Item
ui-intake-row-1 = Nome da empresa
ui-intake-row-10 = Horários e particularidades de cada unidade
ui-intake-row-11 = Instruções de emergência
ui-intake-row-12 = Terceiros
ui-intake-row-13 = Cultura e valores
ui-intake-row-2 = Ponto de contato
ui-intake-row-3 = Nível de serviço
ui-intake-row-4 = Servidores e valor total
ui-intake-row-5 = Estações de trabalho e valor total
ui-intake-row-6 = Especificações
ui-intake-row-7 = Serviços gerenciados
ui-intake-row-8 = Documentação existente e diagramas de rede
ui-intake-row-9 = Onde estão as credenciais
ui-intake-system = sistema
ui-intake-what = O quê
ui-meeting-first = a primeira em { $date }
ui-meeting-form = Como
ui-meeting-length = Duração
ui-meeting-people = Quem participa
ui-meeting-place = Onde
ui-meeting-when = Quando
ui-meeting-with = com { $names }
ui-minutes-shared = Esta ata foi enviada a vocês em { $date }.
ui-person-role = { $name } ({ $role })
ui-policy-accepted = Aceito em { $date }.
ui-policy-account = { $name }, conta { $account }.
ui-policy-anti-spam = Antispam
ui-policy-antivirus = Antivírus
ui-policy-file = Está no arquivo { $file }.
ui-policy-hosting = Hospedagem do site
ui-policy-internal-use = Política de uso interno
ui-policy-product = { $name } ({ $count ->
        [one] uma licença
       *[other] { $count } licenças
    })
ui-recording-at = A gravação:
ui-recording-consent = { $name } concordou com a gravação em { $date }.
ui-recording-refused = Vocês preferiram não gravar; por isso não há gravação. Esta ata fica no lugar dela.
ui-recording-shared = Foi compartilhada com vocês em { $date }.
ui-report-to = para { $names }
ui-site-closed = fechado de { $from } a { $to }
ui-spec-device = Equipamento
ui-spec-inside = Processador, memória, discos
ui-spec-model = Marca e modelo
ui-spec-os = Sistema operacional
ui-spec-serial = Número de série
ui-spec-warranty = Garantia até
ui-status-line = Etapa { $step } de 10, { $name }; { $done } de { $of } tarefas feitas.
ui-sum-agrees = confere
ui-sum-count = Contagem
ui-sum-differs = não confere: esclarecer
ui-sum-no-values = sem valores conhecidos
ui-sum-not-stated = nada informado
ui-sum-result = Resultado
ui-sum-servers = Servidores
ui-sum-stated = Informado
ui-sum-value = Valor, por extenso
ui-sum-what = O quê
ui-sum-without = { $count ->
        [one] um sem valor
       *[other] { $count } sem valor
    }
ui-sum-workstations = Estações de trabalho e notebooks
ui-third-party-account = Conta
ui-third-party-contact = Contato
ui-third-party-until = Contrato até
ui-training-on-site = No local
ui-training-webinar = Pela internet, como webinar
ui-vault-empty = na lista, mas ainda fora do cofre
ui-vault-held = com { $holder }
ui-vault-kind = Tipo
ui-vault-none = ainda não se sabe
ui-vault-state = Onde está o acesso
ui-vault-what = Equipamento ou sistema

N0621 = { $when ->
        [past] o suporte do fabricante a { $os } ({ $what }) terminou em { $on }
       *[ahead] o suporte do fabricante a { $os } ({ $what }) termina em { $on }
    }
    .label = planeje a troca com o cliente
    .explain =
        Depois desse dia o fabricante não corrige mais nada, nem falhas de segurança. O aviso aparece 90 dias antes e
        fica até o equipamento ter outro sistema. Não há erro no registro. O Onramp conhece os sistemas cujo último dia
        o fabricante publicou.
            errado:  os: Windows Server 2012 R2
            certo:   os: Windows Server 2022
W0622 = o treinamento dura { $minutes } minutos, mais do que { $most }
    .label = encurte ou divida em duas partes
    .help = O limite é training.most_minutes em provider.yaml; 45 se nada for dito.
    .explain =
        A atenção acaba antes da hora, e a equipe tem trabalho a fazer. Deixe de fora o que o guia impresso já diz.
            errado:  training: { "{" }minutes: 90{ "}" }
            certo:   training: { "{" }minutes: 40{ "}" }
W0623 = a reunião inicial foi gravada, e ninguém consta como quem permitiu
    .label = diga em kickoff.consent quem concordou e quando
    .explain =
        Uma reunião só é gravada se o cliente concordar. Anote qual contato disse sim e em que dia; se o cliente não
        quis, apague a gravação e registre isso com recording_refused.
            certo:   kickoff:
                       consent: { "{" }by: helena, on: 2026-11-09{ "}" }
                       recording: https://video.example/k1
W0624 = o cliente não quis gravação, mas há uma registrada
    .label = apague aqui e também a própria gravação
    .explain =
        recording_refused diz que o cliente recusou. Então não pode haver gravação; o que se compartilha é a ata. Se o
        cliente concordou depois, retire recording_refused e diga em consent quem concordou e quando.
            errado:  kickoff: { "{" }recording_refused: true, recording: https://video.example/k1{ "}" }
            certo:   kickoff: { "{" }recording_refused: true, shared_on: 2026-11-10{ "}" }

## Documentos das etapas 6 e 7



## Documentos das etapas 5, 9 e 10, e a RFP



## E-mails e o que foi enviado



## A agenda e a visão de todos os clientes



## O que o próprio programa diz

cli-ask-client = O nome do cliente
cli-ask-provider = O nome da sua empresa
cli-built = { $documents ->
    [one] { $documents } documento
   *[other] { $documents } documentos
} de { $clients ->
    [one] { $clients } cliente
   *[other] { $clients } clientes
} em { $folder }
cli-complete = coleta de informações { $percent }% completa
cli-draft = { $count ->
        [one] { $kinds } é rascunho (falta { $missing })
       *[other] { $kinds } são rascunhos (falta { $missing })
    }
cli-ejected = { $path } copiado. A cópia do espaço de trabalho agora vale sobre a embutida.
cli-errors = { $count ->
    [one] { $count } erro
   *[other] { $count } erros
}
cli-files = { $written } gravados, { $unchanged } inalterados, { $removed } removidos
cli-guide = guia de { $pages ->
    [one] { $pages } página
   *[other] { $pages } páginas
}
cli-initialised = Espaço de trabalho criado em { $folder }.
    Em seguida: revise content/provider.yaml e crie o primeiro cliente: onramp new acme --name "Acme Ltda"
cli-new = { $folder } criado.
    Em seguida: preencha intake.yaml e, em onboarding.yaml, o início (start) e o gerente de conta
    (account_manager, um id de content/team.yaml). Depois veja o que está pendente: onramp check
cli-no-code = Não há diagnóstico { $code }. Os códigos têm a forma E0102, W0209 ou N0219.
cli-no-problems = nenhum problema
cli-not-made = { $client }: { $kind } ainda não pode ser feito, falta { $missing }
cli-nothing-embedded = Não há arquivo embutido { $path }. Exemplos: content/documents/pt-BR/welcome.md, content/playbooks/standard.yaml, themes/default/assets/style.css
cli-notices = { $count ->
    [one] { $count } aviso de prazo
   *[other] { $count } avisos de prazo
}
cli-open = pendente: { $missing }
cli-plan-dates = Início { $start } · ativação { $finish }{ $promised ->
        [none] { "" }
       *[other] {" "}(prometida { $promised })
    } · acompanhamento até { $until }
cli-plan-forecast = Como está, a ativação será em { $forecast }: há trabalho em aberto que já devia estar feito.
cli-plan-from = de
cli-plan-head = { $client } · em { $date } · { $count ->
        [one] uma tarefa
       *[other] { $count } tarefas
    }
cli-plan-items = { $title } ({ $count ->
        [one] um item
       *[other] { $count } itens
    })
cli-plan-key = █ feito   ▓ em aberto, decide a ativação   ▒ em aberto   ◆ marco   ─ fase   ┊ hoje   → depois da ativação
cli-plan-late = { $state }, em atraso
cli-plan-slack = folga d
cli-plan-state = situação
cli-plan-task = tarefa
cli-plan-to = até
cli-plan-who = quem
cli-status-activation = ativação
cli-status-client = cliente
cli-status-head = { $count ->
        [one] Um cliente
       *[other] { $count } clientes
    }, em { $date }
cli-status-intake = coleta
cli-status-late = atraso
cli-status-next = próxima data
cli-status-open = em aberto
cli-status-step = etapa
cli-unreadable = os arquivos ainda não podem ser lidos
cli-waiting = { $kind } ainda não pode ser feito (falta { $missing })
cli-warnings = { $count ->
    [one] { $count } alerta
   *[other] { $count } alertas
}

## Diagnósticos: modelos de documentos

E0319 = não há trecho `{ $name }`
    .label = seria `{ $suggestion }`?
    .help = Há estes: { $known }.
    .explain =
        Uma linha como a de baixo traz um trecho para o documento: um arquivo ao lado dos modelos do mesmo idioma, cujo
        nome começa com _. Ele entra como está e pode usar valores e componentes como qualquer modelo.
            errado: { "{% include \"_sla-libility.md\" %}" }
            certo:  { "{% include \"_sla-liability.md\" %}" }
E0320 = os trechos chamam uns aos outros sem fim
    .label = este é o nono, um dentro do outro
    .explain =
        Um trecho que traz a si mesmo, ou a outro que o traz de volta, nunca termina. São permitidos oito, um dentro do
        outro. Retire uma das linhas.
            errado: { "{% include \"_hours.md\" %}" } no próprio _hours.md
            certo:  { "{% include \"_hours.md\" %}" } só no documento
W0321 = `{ $file }` é para o nível de serviço `{ $level }`, que não existe
    .help = Níveis de serviço em content/services.yaml: { $known }.
    .explain =
        Um nome com ponto, como sla.gold.md ou _sla-targets.gold.md, é a variante para um nível de serviço e vale sobre
        o arquivo sem o ponto. Nenhum cliente pode ter este nível; por isso o arquivo nunca é usado.
            errado: content/documents/pt-BR/sla.glod.md
            certo:  content/documents/pt-BR/sla.gold.md
W0322 = nenhum documento é feito com `{ $file }`
    .label = seria `{ $suggestion }`?
    .help = Seria `{ $suggestion }`?
    .explain =
        O arquivo próprio de um cliente vale sobre o de mesmo nome que todos compartilham, ou entra em um modelo próprio
        do cliente. Este não faz nem uma coisa nem outra: o nome deve ter um erro de digitação, e o cliente recebe o
        texto padrão.
            errado: content/clients/acme/documents/pt-BR/_sla-libility.md
            certo:  content/clients/acme/documents/pt-BR/_sla-liability.md
