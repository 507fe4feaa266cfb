# As palavras do Onramp em português do Brasil: primeiro as dos documentos e páginas, depois as do próprio programa e as
# frases dos diagnósticos. Em português, zero é da categoria "one": onde se diz "um" ou "uma", escreva [1].

## Em torno dos documentos, em páginas e PDFs. Os temas preenchem os nomes entre chaves.

ui-all-clients = Todos os clientes
ui-all-documents = Todos os documentos
ui-archive-entry = 00 Comece aqui
ui-archive-folder = Integração - { $client }
ui-archive-open = Abrir a página inicial
ui-archive-title = Integração: { $client }
ui-archive-unpack = Se o link não abrir nada, você ainda está dentro do arquivo compactado. Extraia tudo primeiro (no Windows: clique com o botão direito no arquivo e escolha “Extrair tudo”) e abra este arquivo de novo na pasta criada.
ui-as-of = Situação em { "{date}" }
ui-binder = Pasta da integração
ui-binder-about = Todos os documentos da integração em um só arquivo.
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
ui-open-items = Pendências
ui-page-of = Página { "{page}" } de { "{pages}" }
ui-pdf = PDF
ui-percent = { "{percent}" }%
ui-phone = Telefone
ui-plan-after = Vem depois de
ui-plan-after-more = { $tasks }; { $count ->
        [1] mais uma
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
        [1] um item
       *[other] { $count } itens
    })
ui-version = Versão { "{version}" }

## Palavras do site do cliente

ui-copy-link = Copiar o link desta seção
ui-link-copied = Copiado
ui-on-this-page = Nesta página
ui-print-all = Todas as páginas, para imprimir
ui-scheme-dark = Escuro
ui-search = Buscar
ui-search-hits = Resultados da busca
ui-search-none = Nada encontrado.
ui-search-some = Resultados
ui-site-documents-intro = Tudo o que escrevemos para você, para ler aqui ou guardar em PDF.
ui-site-documents-now = Documentos desta etapa
ui-site-home = Início
ui-site-menu = Menu
ui-site-not-found = Esta página não existe
ui-site-not-found-text = A página pode ter mudado de endereço. Recomece pela página inicial ou use a busca.
ui-site-pages = Páginas
ui-site-section-start = Comece aqui
ui-site-section-onboarding = Sua integração
ui-site-section-services = O que foi combinado
ui-site-section-environment = O que você tem
ui-site-section-help = Para consultar
ui-timeline-all = Todos
ui-timeline-narrower = Mais estreito
ui-timeline-owner = Quem
ui-timeline-phase = Fase
ui-timeline-wider = Mais largo
ui-trail = Onde você está
ui-turn-page = Página anterior e próxima

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
ui-date-activation-latest = Ativação, o mais tardar
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
ui-hours-always = 24 horas
ui-hours-of-days = { $days }: { $hours }
ui-hours-range = das { $from } às { $to }
ui-hours-until-midnight = das { $from } à meia-noite
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
ui-answer-clear = Apagar tudo
ui-answer-clear-sure = Apagar todas as respostas desta página?
ui-answer-cleared = As respostas foram apagadas.
ui-answer-correct = Corrigir o que está escrito aqui
ui-answer-kept = Até que você as apague, as respostas ficam neste navegador, neste aparelho. Elas só saem daqui quando você as envia.
ui-answer-mail = Enviar por e-mail
ui-answer-mail-attach = Minhas respostas estão no arquivo { "{file}" }, em anexo.
ui-answer-mail-body = Minhas respostas estão nas linhas abaixo. Por favor, deixe-as como estão.
ui-answer-mail-opened = Seu programa de e-mail abre com as respostas em uma nova mensagem. Envie essa mensagem.
ui-answer-mail-subject = Respostas de { "{client}" }: { "{title}" }
ui-answer-mail-too-long = As respostas são longas demais para uma mensagem assim. Elas foram salvas como { "{file}" }: anexe esse arquivo à mensagem.
ui-answer-missing-choice = Escolha uma resposta.
ui-answer-missing-date = Informe a data completa: dia, mês e ano.
ui-answer-missing-name = Escreva o seu nome.
ui-answer-missing-rows = Escolha uma resposta em cada linha.
ui-answer-missing-text = Escreva uma resposta.
ui-answer-not-sent = Não foi possível enviar as respostas. Salve-as em um arquivo e envie-o para nós, ou tente de novo mais tarde.
ui-answer-post = Enviar as respostas
ui-answer-restored = As respostas que você já tinha dado aqui foram preenchidas de novo.
ui-answer-row = Acrescentar uma linha
ui-answer-save = Salvar as respostas em um arquivo
ui-answer-saved = Salvo como { "{file}" }. Envie esse arquivo para nós.
ui-answer-saved-to = Salvo como { "{file}" }. Envie esse arquivo para { "{to}" }.
ui-answer-sending = Enviando…
ui-answer-sent = Suas respostas chegaram. Obrigado.
ui-answer-wrong = Ainda falta alguma coisa:
ui-survey-choose-any = Marque todas as opções que valem para você.
ui-survey-choose-each = Marque uma em cada linha.
ui-survey-choose-one = Marque uma opção.
ui-survey-date = Dia, mês e ano.
ui-survey-only-is = { $count ->
    [one] Só se você respondeu { $answers } à pergunta { $number }.
   *[other] Só se você deu uma destas respostas à pergunta { $number }: { $answers }.
}
ui-survey-only-not = { $count ->
    [one] Só se você não respondeu { $answers } à pergunta { $number }.
   *[other] Só se você não deu nenhuma destas respostas à pergunta { $number }: { $answers }.
}
ui-survey-quoted = “{ $answer }”
ui-survey-required = obrigatória
ui-survey-respondent = Seu nome
ui-survey-respondent-required = obrigatório
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
        [1] uma fase
       *[other] { $phases } fases
    } e { $rows ->
        [1] uma tarefa ou marco
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
ui-portfolio-draft = rascunho, pendente: { $missing }
ui-portfolio-errors = { $count ->
    [one] { $count } erro
   *[other] { $count } erros
}
ui-portfolio-late = { $count ->
    [1] uma tarefa em atraso
   *[other] { $count } tarefas em atraso
}
ui-portfolio-mail = rascunho de e-mail
ui-portfolio-more = e mais { $count }
ui-portfolio-needs = pendente: { $missing }
ui-portfolio-ready = pronto
ui-portfolio-title = Clientes
ui-start-greeting = Aqui está tudo sobre a sua integração, em um só lugar.
ui-status-blocked = bloqueada
ui-status-but = { $state }; { $count ->
        [1] uma não feita
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

ui-country-ar = Argentina
ui-country-br = Brasil
ui-country-cl = Chile
ui-country-co = Colômbia
ui-country-es = Espanha
ui-country-gb = Reino Unido
ui-country-mx = México
ui-country-pe = Peru
ui-country-pt = Portugal
ui-country-us = Estados Unidos
ui-country-uy = Uruguai
ui-sla-address = Endereço
ui-sla-breach-clock = { $time } no relógio
ui-sla-breach-credit = Crédito
ui-sla-breach-late = Atraso
ui-sla-breach-priority = { $name }: volta a funcionar em { $time }
ui-sla-breach-promised = Prometido
ui-sla-breach-sum = { $percent }% de { $fee } = { $credit }
ui-sla-breach-took = Levou
ui-sla-cause-both = por causa do nível de serviço { $level } e só para { $client }
ui-sla-cause-client = só para { $client }
ui-sla-cause-level = por causa do nível de serviço { $level }
ui-sla-change-added = acrescentada
ui-sla-change-changed = alterada
ui-sla-change-removed = retirada
ui-sla-client = A Cliente
ui-sla-date-activation = Ativação (prevista), quando os prazos passam a valer
ui-sla-date-active = Ativação, desde quando os prazos valem
ui-sla-date-end = Último dia do primeiro período
ui-sla-date-start = Início do projeto
ui-sla-dates-planned = A ativação é uma previsão. A Prestadora confirma o dia por escrito; o primeiro período começa nesse dia.
ui-sla-examples = O que os prazos significam, por exemplo:
ui-sla-fee-due = Vencimento
ui-sla-fee-due-day = no dia { $day } de cada mês
ui-sla-fee-monthly = Mensalidade
ui-sla-fee-setup = Taxa de implantação, uma vez
ui-sla-fee-term = Primeiro período
ui-sla-fingerprint = Impressão digital
ui-sla-gap = [ainda em aberto: { $what }]
ui-sla-gap-company-address = o endereço do cliente
ui-sla-gap-company-legal-name = a razão social do cliente
ui-sla-gap-company-name = o nome do cliente
ui-sla-gap-company-tax-id = o CNPJ ou registro fiscal do cliente
ui-sla-gap-fees-due-day = o dia do vencimento
ui-sla-gap-fees-monthly = a mensalidade
ui-sla-gap-fees-term = a duração do primeiro período
ui-sla-gap-level-name = o nível de serviço
ui-sla-gap-primary-name = o ponto de contato do cliente
ui-sla-gap-provider-address = o nosso endereço
ui-sla-gap-provider-legal-name = a nossa razão social
ui-sla-gap-provider-name = o nosso nome
ui-sla-gap-provider-tax-id = o nosso registro fiscal
ui-sla-gap-services = os serviços contratados
ui-sla-gaps = Ainda não é para o cliente
ui-sla-gaps-text = Este rascunho é só nosso. Ele vai para o cliente quando se souber o seguinte:
ui-sla-known-as = Nome da empresa
ui-sla-language-en = Inglês
ui-sla-language-es = Espanhol
ui-sla-language-pt = Português
ui-sla-next = A próxima versão
ui-sla-next-text = A versão em vigor foi assinada. Este é um rascunho da que vem depois dela.
ui-sla-no-differences = Todas as cláusulas são as do modelo padrão.
ui-sla-own-words = Este cliente
ui-sla-priority = Prioridade
ui-sla-provider = A Prestadora
ui-sla-registered = Razão social
ui-sla-review-changed = O texto mudou desde a revisão jurídica de { $on }.
ui-sla-review-done = Revisado por { $by } em { $on }.
ui-sla-review-gaps = Ainda faltam valores: a impressão digital muda quando forem conhecidos.
ui-sla-review-open = Ainda sem revisão jurídica.
ui-sla-review-signed = A versão assinada por ambas as partes foi revisada em { $on }; este texto mudou desde então.
ui-sla-review-state = Situação
ui-sla-skeleton = Ainda sem revisão jurídica
ui-sla-skeleton-text = Este é um esqueleto em linguagem simples, não uma orientação jurídica. Não deve ser assinado antes que o advogado da prestadora o leia e o adapte à lei aplicável.
ui-sla-standard-words = Padrão
ui-sla-tax-id = Registro fiscal
ui-sla-term-days = { $count ->
    [one] um dia
   *[other] { $count } dias
}
ui-sla-term-months = { $count ->
    [one] um mês
   *[other] { $count } meses
}
ui-sla-term-weeks = { $count ->
    [one] uma semana
   *[other] { $count } semanas
}
ui-sla-term-years = { $count ->
    [one] um ano
   *[other] { $count } anos
}
ui-sla-witness = Testemunha
ui-sla-witness-id = CPF ou documento
ui-sla-witnesses = Testemunhas, se as partes quiserem:
cli-fingerprint = o acordo de { $client } em { $locale } tem a impressão digital { $fingerprint } e { $state ->
        [changed] mudou desde a revisão jurídica
       *[open] ainda não foi revisado
    }; depois da revisão, digite-a em sla.reviewed.of
cli-internal-draft = { $kinds } é um rascunho interno (falta { $missing })
cli-signed-file = o arquivo assinado de { $client } tem a impressão digital { $fingerprint }; digite-a em sla.signed.of para que uma troca do arquivo seja notada



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
ui-form-title = Formulário de coleta de informações
ui-form-website = Site
ui-form-where = Onde está
ui-form-workstations = Número de estações de trabalho e notebooks
ui-form-workstations-value = Valor total de estações de trabalho e notebooks
ui-sheet-choose = Escolha da lista.
ui-sheet-date = Escreva uma data, como 2027-11-27, ou deixe a célula em branco.
ui-sheet-how-back = Salve o arquivo como pasta de trabalho do Excel (.xlsx), com o nome que quiser, e envie-o de volta.
ui-sheet-how-cells = Escreva somente nas células coloridas; onde há uma seta, há uma lista para escolher. Deixe em branco o que ninguém sabe.
ui-sheet-how-rows = Deixe linhas, colunas e planilhas onde estão. As linhas de que não precisar ficam vazias.
ui-sheet-how-title = Como preencher este arquivo
ui-sheet-mark = Escreva x, ou deixe a célula em branco.
ui-sheet-number = Escreva um número inteiro, ou deixe a célula em branco.
ui-sheet-several = Escolha um item da lista, ou escreva vários, separados por ponto e vírgula.
ui-xlsx = Arquivo do Excel
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
ui-meetings-every = Com que frequência
ui-meetings-first = Pela primeira vez
ui-meetings-held = realizada
ui-meetings-readers = Quem recebe
ui-meetings-report = Relatório
ui-meetings-review = Revisão
ui-meetings-what = Reunião
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
ui-site-closed-day = fechado em { $date }
ui-sites-closed = Fechado
ui-sites-closed-span = { $from } a { $to }
ui-sites-holidays = Feriados
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

ui-reg-account = Conta
ui-reg-account-administrator = De administração
ui-reg-account-backdoor = Acesso oculto
ui-reg-account-id = Identificador
ui-reg-account-kind = Tipo
ui-reg-account-manager = Gerente de conta
ui-reg-account-name = Conta
ui-reg-account-service = Conta de serviço
ui-reg-account-shared = Compartilhada por várias pessoas
ui-reg-account-user = Usuário
ui-reg-accounts-counts = { $count ->
    [one] Uma conta
   *[other] { $count } contas
}, { $kept } no cofre
ui-reg-accounts-none = Nenhuma conta está listada ainda. Exporte os usuários e grupos de cada diretório e sistema e registre em findings.accounts o que foi encontrado: também as contas de serviço e os acessos que ninguém devia encontrar.
ui-reg-accounts-summary = { $count ->
    [one] Uma conta
   *[other] { $count } contas
}; sem uso há 90 dias: { $stale }; senha que nunca vence: { $never }; sem explicação: { $unexplained }; ainda por resolver: { $open }.
ui-reg-action = Ação
ui-reg-active = Níveis de serviço em vigor
ui-reg-active-planned = previsto a partir de { $date }, com a ativação
ui-reg-active-since = desde { $date }, dia da ativação
ui-reg-address = Endereço
ui-reg-admins-none = Entre as contas encontradas não há nenhuma com direito de administração, o que não pode ser: ao menos uma tem. Marque-a com admin: true em findings.accounts.
ui-reg-agent-to-come = Ainda não instalado
ui-reg-agents-complete = Todas as máquinas do inventário têm o agente.
ui-reg-agents-none = O inventário ainda não tem nenhuma máquina que possa receber o agente. Preencha antes inventory.devices.
ui-reg-all = Total
ui-reg-area-accounts = Contas e senhas
ui-reg-area-company = Empresa, unidades e contatos
ui-reg-area-machines = Servidores e computadores
ui-reg-area-network = Rede e outros equipamentos
ui-reg-area-requests = Chamados da equipe
ui-reg-before = Tenha à mão:
ui-reg-billing-contact = Fatura para
ui-reg-change = Mudança
ui-reg-client-account = Conta do cliente
ui-reg-client-system = Sistema do cliente
ui-reg-company-counts = Unidades: { $sites }; contatos: { $contacts }
ui-reg-contact-since = Somos o contato técnico desde { $date }
ui-reg-counted-on = Contado em
ui-reg-coverage = Cobertura
ui-reg-currency = Moeda
ui-reg-disabled = desativada
ui-reg-domain = Domínio
ui-reg-domains-none = Nenhum domínio está listado ainda. Pergunte ao cliente todos os endereços que o e-mail e o site usam e veja onde cada um está registrado.
ui-reg-done-when = Pronto quando:
ui-reg-due-day = Vencimento
ui-reg-due-each-month = dia { $day } de cada mês
ui-reg-enabled = ativa
ui-reg-evidence = Evidência
ui-reg-file = Arquivo
ui-reg-finding = Achado
ui-reg-firewall-no-device = O inventário não tem firewall nem roteador. Alguma coisa liga este cliente à internet: descubra o quê.
ui-reg-firewall-none = Nenhuma regra está anotada ainda. Percorra as regras de: { $devices }. Registre em findings.firewall para que serve cada uma que chame a atenção e o que muda.
ui-reg-gap-none = Nenhum acesso listado
ui-reg-gaps-none = Nenhuma lacuna: cada equipamento e sistema tem um acesso no cofre.
ui-reg-gaps-unknown = Nenhum acesso está listado ainda, e não há no inventário nada que precise de um. Comece pelo inventário.
ui-reg-groups = Grupos
ui-reg-held-by = Com quem está: { $by }
ui-reg-held-up = Parado: { $why }
ui-reg-hosting = Hospedagem
ui-reg-in-vault = Acesso no cofre
ui-reg-industry = Ramo
ui-reg-integration-none = Ainda não se sabe o que conectar. Preencha antes unidades, inventário e sistemas.
ui-reg-item = Item
ui-reg-keep = Nada a fazer
ui-reg-last-used = último uso em { $date }
ui-reg-legal-name = Razão social
ui-reg-licence-by = De quem
ui-reg-licences-none = Nenhum programa está listado ainda. Pergunte por sistemas operacionais, antivírus, backup e programas próprios, com quantidade e renovação.
ui-reg-mac = Endereço físico
ui-reg-machines = Máquinas
ui-reg-made = Fabricante e modelo
ui-reg-missing-of = { $missing } de { $of }
ui-reg-monthly = Por mês
ui-reg-name-servers = Servidores DNS
ui-reg-never-expires = senha nunca vence
ui-reg-no-file = Não está arquivado
ui-reg-no-task = Sem tarefa neste plano
ui-reg-no-vault = Não está no cofre
ui-reg-no-website = sem site
ui-reg-not-done-because = Não feito: { $why }
ui-reg-not-done-line = Não feito, porque ……………………………………
ui-reg-not-received = Ainda não recebido
ui-reg-only-after = Só depois de: { $tasks }
ui-reg-os = Sistema operacional
ui-reg-os-none = Nenhum sistema operacional está anotado ainda. A varredura ou o agente diz o de cada máquina.
ui-reg-our-access = Nosso acesso
ui-reg-our-contact = Contato técnico
ui-reg-our-tool = Nossa ferramenta
ui-reg-particulars = Particularidades
ui-reg-pieces = { $count ->
    [one] uma unidade
   *[other] { $count } unidades
}
ui-reg-planned = previsto para { $date }
ui-reg-postal-address = Endereço
ui-reg-program = Meio de acesso
ui-reg-programs-none = Não consta nenhuma VPN nem programa de assistência remota. Pergunte quem entra de fora e procure esses programas nas máquinas.
ui-reg-received = Recebido em
ui-reg-registrar = Registro
ui-reg-remarks = Observações
ui-reg-remote-none = Nenhuma das contas encontradas pode entrar de fora.
ui-reg-replaced-by = Será substituído por { $name }
ui-reg-rotation-kept = Não precisam mudar com a integração: { $items }.
ui-reg-rotation-none = Nenhuma conta está marcada para alteração ainda. Em intake.yaml, em credentials, marque com rotate: true cada uma que alguém de fora possa conhecer.
ui-reg-rule = Regra
ui-reg-runs-on = Roda em
ui-reg-says-it-is = Como se identifica
ui-reg-scan-none = A rede ainda não foi varrida. { $count ->
    [0] O inventário não tem nenhum endereço a esperar.
    [one] Um equipamento do inventário tem endereço e deve responder.
   *[other] { $count } equipamentos do inventário têm endereço e devem responder.
} O que a varredura encontrar vai para findings.network.
ui-reg-scan-summary = Endereços que responderam: { $count }. Fora da lista: { $unlisted }. Na lista e não vistos: { $unseen }.
ui-reg-seats = Licenças
ui-reg-seats-counts = { $count ->
    [one] Uma estação de trabalho
   *[other] { $count } estações de trabalho
}
ui-reg-seen-none = Nenhum endereço que respondeu pertence a um equipamento do inventário.
ui-reg-seen-on = Visto em
ui-reg-serial = Número de série
ui-reg-service-level = Nível de serviço
ui-reg-services = Serviços
ui-reg-setup = Uma vez, no início
ui-reg-several = { $name } ({ $count })
ui-reg-signed-on = Acordo assinado em
ui-reg-site-address = Site
ui-reg-sites-none = Nenhuma unidade é conhecida ainda.
ui-reg-stale = sem uso desde { $date }
ui-reg-still-open = ainda por fazer
ui-reg-tax-id = CNPJ ou identificação fiscal
ui-reg-term = Prazo do contrato
ui-reg-term-days = { $count ->
    [one] um dia
   *[other] { $count } dias
}
ui-reg-term-months = { $count ->
    [one] um mês
   *[other] { $count } meses
}
ui-reg-term-weeks = { $count ->
    [one] uma semana
   *[other] { $count } semanas
}
ui-reg-term-years = { $count ->
    [one] um ano
   *[other] { $count } anos
}
ui-reg-time-zone = Fuso horário
ui-reg-to-ask = Ainda a perguntar
ui-reg-tool-helpdesk = Central de atendimento
ui-reg-tool-monitoring = Monitoramento
ui-reg-tool-psa = PSA
ui-reg-tool-rmm = Gerenciamento remoto
ui-reg-tool-vault = Cofre
ui-reg-undecided = Ainda a decidir
ui-reg-undo = Para desfazer:
ui-reg-unexplained = Ninguém sabe explicar
ui-reg-unknown = Ainda não se sabe
ui-reg-unlisted-none = Tudo o que respondeu está no inventário.
ui-reg-unseen-none = Todos os equipamentos com endereço responderam.
ui-reg-until = Até
ui-reg-vault = No cofre
ui-reg-vendors-none = Nenhum fornecedor está listado ainda. Todo cliente tem ao menos um provedor de internet.
ui-reg-waits = Aguarda { $by }: { $why }
ui-reg-warranties-none = Nenhum equipamento está listado ainda. O número de série e o fim da garantia estão no equipamento, na nota fiscal ou com o fabricante.
ui-reg-warranty-by = Garantia de
ui-reg-website = o site está aqui
ui-reg-website-unknown = site ainda não conhecido
ui-reg-what = O quê
ui-reg-whose = De quem, ou para quê
ui-reg-why = Por quê
ui-reg-with-agent = Com agente
ui-reg-without-agent = Sem agente
W0641 = a conta `{ $account }` está ativa e ninguém sabe explicá-la
    .label = diga de quem ela é, ou encerre-a
    .help = A tarefa { $task } consta como feita. Preencha explained, ou desative a conta e preencha action e done_on.
    .explain =
        A integração lista todas as contas que conseguem entrar e termina com cada uma explicada ou encerrada. Aqui a
        tarefa que as encerra está marcada como feita, mas uma conta continua ativa, sem dono e sem finalidade. É por
        uma conta assim que volta um invasor, ou quem cuidava do cliente antes.
            errado:  - { "{" }id: helpadm, account: helpadm, enabled: true, explained: { "}" }
            certo:   - { "{" }id: helpadm, account: helpadm, enabled: false, action: Desativada, done_on: 2026-11-12{ "}" }
E0642 = { $installed } agentes em `{ $device }`, que representa { $of }
    .label = no máximo { $of }
    .help = Corrija o número aqui, ou o count do equipamento em intake.yaml.
    .explain =
        Cada máquina tem um agente. Quando há mais agentes do que máquinas, um dos dois números está errado, e a
        cobertura no registro passaria de 100 por cento. Em geral uma máquina foi comprada e já aparece no
        gerenciamento remoto, mas ainda não no inventário.
            errado:  - { "{" }device: ws, installed: 15{ "}" }     com count: 14 em intake.yaml
            certo:   - { "{" }device: ws, installed: 14{ "}" }

## Documentos das etapas 5, 9 e 10, e a RFP

ui-changes-gone = não é mais necessária
ui-changes-is = Agora
ui-changes-more = { $count ->
        [one] Mais uma tarefa mudou.
       *[other] Mais { $count } tarefas mudaram.
    }
ui-changes-new = nova
ui-changes-none = Nenhuma tarefa entrou, saiu ou mudou de dia.
ui-changes-other-day = Na versão { $version }, de { $on }, a ativação era em { $was }; agora é em { $is }.
ui-changes-same-day = Em relação à versão { $version }, de { $on }: o dia da ativação é o mesmo, { $is }.
ui-changes-was = Antes
ui-coming-what = O que acontece
ui-coverage-agent = Nosso agente, que monitora e atualiza
ui-coverage-antivirus = Antivírus
ui-coverage-backup = Backup
ui-coverage-mobiles = Celulares e tablets
ui-coverage-of = { $done } de { $of }
ui-coverage-restore = Restauração
ui-coverage-restore-last = Último teste
ui-coverage-servers = Servidores
ui-coverage-state = Situação
ui-coverage-what = O quê
ui-coverage-where = Onde
ui-coverage-workstations = Estações de trabalho e notebooks
ui-differs-add = incluída
ui-differs-after = depois de: { $tasks }
ui-differs-change = alterada
ui-differs-document = Documento { $name }
ui-differs-duration = leva { $time }
ui-differs-effort = { $time } de trabalho efetivo
ui-differs-here = Para este cliente
ui-differs-how = Como
ui-differs-own = texto próprio
ui-differs-skip = retirada
ui-differs-standard = No padrão
ui-evidence-file = Arquivo
ui-expiries-contract = Contrato
ui-expiries-domain = Domínio
ui-expiries-kind = Tipo
ui-expiries-licence = Licença
ui-expiries-none = Nada vence nesse período.
ui-expiries-on = Vence em
ui-expiries-warranty = Garantia
ui-expiries-what = O quê
ui-inventory-devices = { $count ->
        [0] nenhum equipamento
        [1] um equipamento
       *[other] { $count } equipamentos
    }
ui-inventory-gathered = Na nossa lista
ui-inventory-place = Cidade
ui-open-items-none = Nada ficou em aberto: tudo o que planejamos antes da ativação está feito.
ui-open-items-of = { $open } de { $all } em aberto
ui-open-items-undated = a combinar
ui-open-items-until = Até
ui-open-items-what = O que está em aberto
ui-origins-imported = { $imported } valores vieram de outros sistemas ({ $systems }) e { $typed } foram digitados: { $percent }% sem digitação.
ui-origins-system = { $system }: { $count }
ui-origins-typed = Todos os { $typed } valores deste registro foram digitados; nenhum veio de outro sistema.
ui-own-documents = Além dos clientes
ui-plan-task-done = Tarefa, e quando está pronta
ui-plan-theirs = Cliente
ui-raci-accountable = Responde por isso
ui-raci-consulted = É consultado
ui-raci-informed = É informado
ui-raci-responsible = Faz o trabalho
ui-record-agents = Agentes instalados
ui-record-agreement = Acordo
ui-record-by = { $who }, { $day }
ui-record-checked = Última conferência
ui-record-client = Cliente
ui-record-hours = Trabalho efetivo
ui-record-id = Código nos nossos registros
ui-record-level = Nível de serviço
ui-record-live = Em operação desde
ui-record-manager = Gerente de conta
ui-record-of = { $what }: { $done } de { $of }
ui-record-promised = Prometido para
ui-record-signed = Versão { $version }, assinada por ambas as partes em { $on }
ui-record-sla-start = Os níveis de serviço contam desde
ui-record-spent = { $spent } anotadas, { $planned } planejadas para as mesmas tarefas
ui-record-tax-id = CNPJ ou CPF
ui-record-technician = Técnico responsável
ui-review-after = Agora
ui-review-before = Antes
ui-review-better = O que melhorou
ui-review-closed = encerrado em { $on }
ui-review-concern = Preocupação
ui-review-due = { $state }, prazo { $by }
ui-review-nobody = a definir
ui-review-now = esta revisão
ui-review-of-day = revisão de { $day } dias
ui-review-open = em aberto
ui-review-open-for = { $days ->
        [1] em aberto há um dia
       *[other] em aberto há { $days } dias
    }
ui-review-owner = Quem cuida
ui-review-setback = Contratempo
ui-review-since = Citado em
ui-rfp-category = Categoria
ui-rfp-item = O que deve fazer
ui-rfp-no = não
ui-rfp-partly = em parte
ui-rfp-percent = { $percent }%
ui-rfp-score = Nota
ui-rfp-unanswered = sem resposta
ui-rfp-vendor = Fornecedor
ui-rfp-weight = Peso
ui-rfp-yes = sim

E0661 = `{ $id }` é respondido aqui, e nada com esse id é perguntado
    .label = você quis dizer `{ $suggestion }`?
    .help = Os ids dos itens estão em categories, no mesmo arquivo.
    .explain =
        A resposta de um fornecedor cita um item da lista pelo id, e nenhum item tem esse id: foi escrito errado, ou o
        item mudou de nome ou saiu. A resposta se perderia, e o item contaria como não respondido.
        Corrija o id, devolva o item ou apague a resposta.
            errado: answers: { "{" }multi-tenancy: yes{ "}" }      (o item se chama tenants)
            certo:  answers: { "{" }tenants: yes{ "}" }
W0662 = ninguém da equipe cuida disto
    .label = acrescente owner: e o id de alguém de team.yaml
    .help = O que uma revisão de { $day } dias deixou em aberto segue adiante até alguém encerrar.
    .explain =
        Um contratempo ou uma preocupação que um cliente citou em uma revisão precisa de uma pessoa do nosso lado que
        cuide disso até estar resolvido. Sem ela, o assunto volta na próxima revisão, e ninguém fez nada.
            errado: concerns: [{ "{" }what: O Wi-Fi da sala 3{ "}" }]
            certo:  concerns: [{ "{" }what: O Wi-Fi da sala 3, owner: bruno, by: 2027-01-15{ "}" }]
W0663 = o que foi guardado de um plano enviado não pode ser lido
    .help = Recupere o arquivo como estava, pelo git. Apagá-lo perde só a comparação com a próxima versão.
    .explain =
        Quando um plano do projeto é enviado, as suas datas são guardadas ao lado do arquivo enviado, para que a próxima
        versão diga o que mudou. Este arquivo foi editado ou danificado. Os documentos são feitos mesmo assim, sem essa
        comparação.
            errado: project-plan-1.json, aberto e editado
            certo:  git restore content/clients/acme/files/sent/project-plan-1.json

## E-mails e o que foi enviado

ui-file-billing = Ficha de cobrança
ui-file-checklist = Lista de verificação
ui-file-completion = Conclusão
ui-file-culture-survey = Perguntas sobre a empresa
ui-file-emergency = Ficha de emergência
ui-file-helpdesk-guide = Como pedir ajuda
ui-file-intake-form = Formulário de coleta de informações
ui-file-kickoff-agenda = Pauta da reunião inicial
ui-file-kickoff-minutes = Ata da reunião inicial
ui-file-onboarding-survey = Questionário
ui-file-project-plan = Plano do projeto
ui-file-review-30 = Revisão de 30 dias
ui-file-review-60 = Revisão de 60 dias
ui-file-review-90 = Revisão de 90 dias
ui-file-sla = Acordo de nível de serviço
ui-file-training-agenda = Pauta do treinamento
ui-file-welcome = Boas-vindas
ui-kept-copies = O que você recebeu
ui-kept-sent = Enviado em { $date } para { $to }
ui-kept-sent-plain = Enviado em { $date }
ui-kept-signed = Assinado em { $date }
ui-kept-signed-plain = Assinado
ui-kept-title = { $title }, versão { $version }
ui-mail-copied = Copiado
ui-mail-copy-subject = Copiar assunto
ui-mail-copy-text = Copiar texto
ui-mail-copy-to = Copiar destinatário
ui-mail-enclosed = Anexar
ui-mail-from = De
ui-mail-open = Abrir como rascunho no programa de e-mail
ui-mail-plain = O texto sem formatação
ui-mail-to = Para
ui-open-more = { $count ->
        [one] e mais um item
       *[other] e mais { $count } itens
    }, no documento em anexo
ui-open-none = Não ficou nada em aberto.
ui-open-not-done = ficou de fora; pergunte-me o motivo
ui-open-task = { $who }, até { $date }
ui-open-these = Ainda falta:

cli-send-again = Nada de novo: { $kind } já foi hoje para { $to } com estas palavras, na versão { $version }.
cli-send-draft = Rascunho do e-mail: { $file }. Abra, leia e envie.
cli-send-finished = Um envio anterior foi interrompido; o que faltava foi concluído: { $file }
cli-send-kept = { $kind }, versão { $version }, para { $to }: guardado em { $file } e anotado em { $record }
cli-send-undone = Um envio anterior foi interrompido; o que restou dele foi removido: { $file }

E0681 = um e-mail não pode levar `{ $kind }` em anexo{ $why ->
        [internal] : esse documento é interno
       *[other] : não existe esse documento
    }
    .label = seria `{ $suggestion }`?
    .help = Um documento se cita pelo nome do arquivo do modelo, sem a extensão.
    .explain =
        O cabeçalho de um e-mail diz quais documentos vão com ele. Este cita um documento que não existe, ou
        um que só a sua equipe pode ler, em um e-mail para o cliente.

        Cite um documento para clientes, como `attach: [welcome]`, ou deixe `attach` de fora.
            errado:  attach: [runbook]      num e-mail para o cliente
            certo:   attach: [welcome]
W0682 = o acordo foi assinado em { $signed }, e o documento de boas-vindas ainda não foi enviado
    .label = já passou um dia útil
    .help = onramp send { $client } welcome
    .explain =
        O documento de boas-vindas sai assim que os dois lados assinam. Um cliente que não ouve nada depois
        de assinar começa a duvidar. Já passou um dia útil desde a última assinatura, e `sent` não tem o
        documento de boas-vindas.
        Envie com `onramp send CLIENTE welcome`: o comando escreve o rascunho do e-mail, guarda o PDF exato
        e anota o envio em `sent`. Se foi enviado de outra forma, anote lá.
            errado:  signed: … on: 2026-11-06      com      sent: []
            certo:   signed: … on: 2026-11-06      com      sent: … kind: welcome, on: 2026-11-06
E0683 = `{ $kind }` ainda não pode ser enviado: é um rascunho
    .help = falta: { $missing }
    .explain =
        O documento depende de uma condição e, por enquanto, é um rascunho. O que falta é citado pelo
        caminho nos registros do cliente.
        Preencha e envie de novo. Nada foi escrito, guardado ou anotado.
        `onramp status` diz de cada cliente o que ainda falta.
            errado:  onramp send acme welcome      com      client: { "{" }name: Helen Park, on: { "}" }
            certo:   onramp send acme welcome      com      client: { "{" }name: Helen Park, on: 2026-11-06{ "}" }
E0684 = { $client } não tem o contato `{ $id }`
    .label = seria `{ $suggestion }`?
    .help = contatos: { $known }
    .explain =
        `--to` recebe o id de um dos contatos do intake.yaml do cliente.
            errado:  onramp send acme welcome --to "Helen Park"
            certo:   onramp send acme welcome --to helen
W0685 = um envio foi interrompido: pode haver uma cópia em `files/sent` sem a anotação em `sent`
    .help = onramp send { $client } DOCUMENTO põe tudo em ordem antes de mais nada
    .explain =
        Enquanto `onramp send` trabalha, um pequeno arquivo fica em `files/sent/`. Ele ainda está lá: um
        envio não chegou ao fim, por falta de energia ou porque o programa foi parado. O próximo `onramp
        send` para este cliente põe tudo em ordem: se a anotação foi escrita, não falta nada; se não foi, a
        cópia é removida.
            errado:  rm content/clients/acme/files/sent/.unfinished.json
            certo:   onramp send acme welcome
E0686 = o arquivo foi alterado enquanto o programa trabalhava
    .help = Veja a alteração e envie de novo. Nada foi anotado.
    .explain =
        Alguém ou algo, como um editor ou o git, gravou o arquivo depois da leitura.
        O Onramp não mexe nele, para que nenhuma alteração se perca, e retira a cópia que ia guardar.
        Veja a alteração e envie de novo.
            errado:  onramp send acme welcome      enquanto um editor salva o onboarding.yaml
            certo:   onramp send acme welcome      com o arquivo já salvo e fechado
E0687 = `{ $kind }` não é um documento que se envia a um cliente
    .help = Documentos internos são para a sua equipe; quem os escreve é `onramp build`.
    .explain =
        O que se envia e se guarda é o PDF de um documento para clientes. Documentos internos e e-mails para
        a própria equipe são escritos por `onramp build`; deles nada é guardado como enviado.
            errado:  onramp send acme staff-introduction
            certo:   onramp build acme --only staff-introduction
E0688 = a anotação não pode entrar sem mexer em outra coisa
    .help = Anote em `sent` à mão: { $entry }
    .explain =
        O Onramp acrescenta aos seus arquivos sem mudar nenhum outro byte, e lê o resultado antes de gravar.
        Neste arquivo isso não é possível, por exemplo porque o registro inteiro está entre chaves, ou
        porque `sent` repete outra lista por um alias de YAML. Escreva `sent` como uma lista simples, ou
        anote à mão.
            errado:  sent: *anterior
            certo:   sent:
                       - { "{" }kind: welcome, version: 1, on: 2026-11-06, to: helen{ "}" }
E0689 = { $file } já existe
    .help = Uma cópia guardada nunca é sobrescrita. Mova o arquivo, ou anote-o em `sent` se foi enviado.
    .explain =
        `onramp send` guarda cada versão em um arquivo próprio, e existe um com esse nome que `sent` não
        cita.
        Uma cópia mostra o que o cliente tem em mãos; por isso nunca é sobrescrita.
        Mova o arquivo, ou anote-o em `sent` se foi enviado.
            errado:  files/sent/welcome-2.pdf      com      sent: … kind: welcome, version: 1
            certo:   files/sent/welcome-2.pdf      com      sent: … kind: welcome, version: 2
E0690 = { $client } não tem documentos em `{ $locale }`
    .help = idiomas: { $known }
    .explain =
        Os documentos de um cliente estão nos idiomas de `company.locale` no intake.yaml.
            errado:  onramp send acme welcome --locale es
            certo:   onramp send acme welcome --locale en
## A pré-visualização

cli-preview-address = { $address } mostra a pré-visualização. Ela acompanha os seus arquivos; Ctrl-C encerra.
cli-preview-close = Fechar
cli-preview-error = Erro
cli-preview-failed = Não foi possível gerar este arquivo
cli-preview-failed-about = O que está errado aparece no pé desta página. Assim que for corrigido, o arquivo aparece aqui.
cli-preview-home = Ir para a página inicial
cli-preview-made = { $time }  { $what ->
        [all] tudo
        [guide] guia
        [rfps] solicitações de proposta
       *[client] { $client }
    }: { $pages ->
        [0] nenhuma página nova
        [one] { $pages } página
       *[other] { $pages } páginas
    }, { $problems }, { $milliseconds } ms
cli-preview-missing = Esta página não existe
cli-preview-missing-about = Talvez ela dependa de valores que ainda não se conhecem ou de um erro a corrigir. Assim que existir, aparece aqui.
cli-preview-no-browser = Não foi possível abrir o navegador. Abra o endereço você mesmo.
cli-preview-notice = Aviso
cli-preview-old = Enquanto houver erros, as páginas ficam como puderam ser feitas da última vez.
cli-preview-show = Mostrar problemas
cli-preview-warning = Alerta

E0760 = a pré-visualização não pode usar a porta { $port }: { $reason ->
        [taken] outro programa já a usa
        [refused] o sistema não permite que você a use
       *[other] o sistema diz “{ $reason }”
    }
    .help = Deixe `--port` de fora, e será usada a próxima porta livre; as portas abaixo de 1024 costumam ser reservadas.
    .explain =
        A pré-visualização é servida nesta máquina, em um número chamado porta. Dois programas não podem usar a mesma
        porta, e o sistema guarda os números baixos para si. Muitas vezes é outra pré-visualização ainda aberta em
        alguma janela.
            errado:  onramp serve --port 80
            certo:   onramp serve
E0761 = não é possível acompanhar os arquivos em { $folder }: { $reason ->
        [full] o sistema não acompanha mais pastas para você
        [not-found] falta uma pasta
        [refused] você não tem acesso a uma pasta
       *[other] o sistema diz “{ $reason }”
    }
    .help = Feche programas que acompanham muitos arquivos, como editores e outras pré-visualizações, ou peça que o limite seja aumentado.
    .explain =
        A pré-visualização pede ao sistema que avise quando um arquivo muda. Cada usuário tem um limite desses avisos;
        no Linux é `fs.inotify.max_user_watches`. Algumas unidades de rede não avisam de nenhuma mudança: copie o
        espaço de trabalho para um disco desta máquina, e funciona.
            errado:  onramp -C /mnt/server/msp serve
            certo:   onramp -C ~/msp serve
E0762 = o Onramp falhou em { $what }: { $reason }
    .help = O defeito é do Onramp, não seu; relate-o com o último arquivo que você alterou.
    .explain =
        Aconteceu algo que nunca deveria acontecer. A pré-visualização continua e mostra as páginas como estavam; na
        próxima alteração ela tenta de novo. Nenhum arquivo seu foi tocado. Até que seja corrigido, desfaça a última
        alteração ou escreva-a de outro modo.
            errado:  uma alteração depois da qual isto aparece
            certo:   o mesmo registro como era antes dela

E0740 = estas são respostas a `{ $found }`, e não um formulário de coleta
    .help = onramp survey import { $client } ARQUIVO recebe respostas de questionários
    .explain =
        `onramp import` leva ao intake.yaml o que o cliente escreveu no formulário de coleta de informações. As
        respostas de outros questionários ficam ao lado do registro, em `responses/`.
            errado: onramp import acme onboarding-survey-acme-ana-2026-11-20.json
            certo:  onramp survey import acme onboarding-survey-acme-ana-2026-11-20.json
E0741 = { $reason ->
        [encrypted] esta pasta de trabalho está protegida por senha
        [old] esta pasta de trabalho está no formato antigo do Excel (.xls)
        [kind] este é um arquivo de outro programa, e não uma pasta de trabalho do Excel (.xlsx)
        [large] esta pasta de trabalho traz mais do que cabe em um formulário
        [map] a planilha oculta que diz que resposta está em que célula foi alterada
       *[broken] esta pasta de trabalho não pode ser lida
    }
    .help = { $reason ->
        [encrypted] Abra-a, tire a senha (Arquivo > Informações > Proteger Pasta de Trabalho), salve e importe esse arquivo.
        [old] Abra-a e salve-a como “Pasta de Trabalho do Excel (.xlsx)”.
        [kind] Abra-o e salve-o como “Pasta de Trabalho do Excel (.xlsx)”.
        [large] Copie as respostas para o formulário tal como foi enviado.
        [map] Copie as respostas para o formulário tal como foi enviado, ou digite-as no intake.yaml.
       *[broken] Abra-a em um programa de planilhas, salve-a de novo como .xlsx, ou peça o arquivo outra vez.
    }
    .explain =
        O formulário de coleta também sai como pasta de trabalho do Excel, e volta como tal. Excel, LibreOffice e Google
        Planilhas sabem salvá-la como .xlsx. Nada se aproveita de um arquivo que não abre, que, descompactado, é maior do que
        qualquer formulário, ou que perdeu a planilha oculta pela qual se acham as respostas.
            errado: onramp import acme intake-form.xls
            certo:  onramp import acme intake-form.xlsx
E0742 = { $reason ->
        [choice] planilha “{ $sheet }”, { $cell }: “{ $found }” não está na lista
        [date] planilha “{ $sheet }”, { $cell }: “{ $found }” não é uma data, ou pode ser duas
        [number] planilha “{ $sheet }”, { $cell }: “{ $found }” não é um número inteiro
        [tick] planilha “{ $sheet }”, { $cell }: “{ $found }” não é uma marca
        [one] planilha “{ $sheet }”, { $cell }: só um pode ser marcado, e há vários
        [error] planilha “{ $sheet }”, { $cell }: o programa de planilhas mostra um erro ali
        [row] planilha “{ $sheet }”, { $cell }: esta linha não é do formulário
        [moved] planilha “{ $sheet }”, { $cell }: aqui estava “{ $known }”
        [copy] planilha “{ $sheet }”: esta é uma cópia da planilha “{ $known }”
       *[gone] planilha “{ $sheet }”: não está no arquivo, ou perdeu a primeira coluna, que é oculta
    }
    .help = { $reason ->
        [choice] A lista tem: { $known }
        [date] Escreva-a como ano-mês-dia: 2027-11-27
        [number] Escreva só o número, sem ponto nem palavras.
        [tick] Escreva x, ou deixe a célula em branco.
        [one] Tire a marca do que já não se quer.
        [error] Digite a resposta por cima.
        [row] Copie o que está ali para uma linha vazia do formulário.
        [moved] Ponha linhas e colunas de volta no lugar, ou copie as respostas para o formulário tal como foi enviado.
        [copy] Junte todas as respostas em uma só planilha, e apague a outra.
       *[gone] Copie as respostas para o formulário tal como foi enviado.
    }
    .explain =
        Algo em uma célula não pode ser aproveitado, ou não é certo que resposta é: linhas foram inseridas, movidas ou
        copiadas. Só essa célula, linha ou planilha fica de fora; todo o resto é aproveitado. Corrija o arquivo e importe-o
        outra vez: o que já está no registro fica como está.
            errado: “logo” onde se pede uma data
            certo:  2027-11-27

## A agenda e a visão de todos os clientes

ui-calendar-activation = A partir deste dia valem os níveis de serviço combinados, e a sua equipe liga para a nossa central de atendimento.
ui-calendar-delayed = Estava prometida para { $promised }; como as coisas estão, será neste dia.
ui-calendar-file = Agenda
ui-calendar-file-about = Todas as datas da sua integração. Abra o arquivo no seu programa de agenda, e ele oferece incluí-las.
ui-calendar-hour-open = O horário será combinado com vocês.
ui-calendar-kickoff = Apresentamos quem vai cuidar da sua TI e passamos pelos seus objetivos, pelas datas e pelo modo de trabalhar.
ui-calendar-live = Desde este dia valem os níveis de serviço combinados, e a sua equipe liga para a nossa central de atendimento.
ui-calendar-meeting = Reunião regular
ui-calendar-name = Integração: { $client } · { $provider }
ui-calendar-provisional = Esta data é provisória até que a reunião inicial a confirme.
ui-calendar-questions = Dúvidas? { $who }
ui-calendar-review = O que melhorou, o que deu errado e o que vem a seguir, { $days } dias depois da ativação.
ui-calendar-title = { $what } · { $provider }
ui-calendar-training = Como a sua equipe pede ajuda e o que faz um bom chamado.{ $form ->
        [webinar] {" "}Pela internet.
        [on-site] {" "}Na sua empresa.
       *[none] {""}
    }
ui-calendar-with = Com { $people }.
ui-date-hired = Contratação
ui-date-intake = Coleta concluída
ui-date-signed = Acordo assinado
ui-days-long = { $count ->
        [0] desde hoje
        [one] há { $count } dia
       *[other] há { $count } dias
    }
ui-days-short = { $count } d
ui-expiry-contract = contrato com { $what }
ui-expiry-domain = domínio { $what }
ui-expiry-licence = licença { $what }
ui-expiry-on = { $what } { $date }
ui-expiry-over = { $what } venceu { $date }
ui-expiry-warranty = garantia de { $what }
ui-gate-alerts = um alerta testado, com comprovante
ui-gate-dates = as datas e tarefas de um plano
ui-gate-go-live = as tarefas que impedem a ativação
ui-gate-intake = itens em aberto da coleta de informações
ui-gate-kickoff = a gravação ou a ata da reunião inicial
ui-gate-plan = o que está em aberto das etapas 1 a 5
ui-gate-review = a revisão jurídica
ui-gate-reviews = as revisões de 30, 60 e 90 dias
ui-gate-signed = as assinaturas do acordo
ui-open-company-name = Nome da empresa
ui-open-contact-email = E-mail do ponto de contato
ui-open-contact-phone = Telefone do ponto de contato
ui-open-contact-role = Cargo do ponto de contato
ui-open-contacts = Ponto de contato
ui-open-credential-vault = Referência da credencial no cofre
ui-open-credentials = Credenciais
ui-open-culture = Perguntas sobre cultura e valores
ui-open-device-cpu = Processador
ui-open-device-memory = Memória
ui-open-device-os = Sistema operacional
ui-open-device-serial = Número de série
ui-open-device-storage = Discos
ui-open-device-value = Valor
ui-open-device-warranty = Fim da garantia
ui-open-documentation = Documentação existente
ui-open-emergency-call = Quem avisar em uma emergência
ui-open-emergency-first = O que fazer primeiro em uma emergência
ui-open-evidence = Comprovante de uma tarefa
ui-open-hired-on = Dia da contratação
ui-open-inventory-devices = Lista de dispositivos
ui-open-inventory-stated-servers = Número de servidores
ui-open-inventory-stated-workstations = Número de estações de trabalho
ui-open-kickoff-shared-on = Gravação ou ata da reunião inicial
ui-open-of = { $what }: { $of }
ui-open-plan = Um plano que possa ser calculado
ui-open-playbook = Um roteiro com tarefas
ui-open-reviews-30-held-on = Revisão de 30 dias
ui-open-reviews-60-held-on = Revisão de 60 dias
ui-open-reviews-90-held-on = Revisão de 90 dias
ui-open-sent = Envio do documento de boas-vindas
ui-open-service-level = Nível de serviço
ui-open-services = Serviços gerenciados
ui-open-site-address = Endereço da unidade
ui-open-site-hours = Horário de funcionamento da unidade
ui-open-site-time-zone = Fuso horário da unidade
ui-open-sites = Unidades
ui-open-sla-reviewed-of = Impressão digital do texto revisado
ui-open-sla-reviewed-on = Dia da revisão jurídica
ui-open-sla-signed-client = Assinatura do cliente
ui-open-sla-signed-client-on = Assinatura do cliente com data posterior à revisão e à coleta
ui-open-sla-signed-provider = Nossa assinatura
ui-open-sla-signed-provider-on = Nossa assinatura com data posterior à revisão e à coleta
ui-open-start = Início do projeto
ui-open-vendor-name = Nome de um terceiro
ui-open-vendor-phone = Contato de um terceiro
ui-open-vendors = Terceiros
ui-party-client = cliente
ui-party-provider = nós
ui-party-third-party = terceiro
ui-portfolio-clocks = { $hired ->
        [0] Contratado hoje
        [one] Contratado há { $hired } dia
       *[other] Contratado há { $hired } dias
    }{ $start ->
        [none] {""}
        [0] {", "}iniciado hoje
        [one] {", "}iniciado há { $start } dia
       *[other] {", "}iniciado há { $start } dias
    }
ui-portfolio-dates = Datas
ui-portfolio-document-counts = { $count ->
        [0] Nenhum documento
        [one] { $count } documento
       *[other] { $count } documentos
    }{ $drafts ->
        [0] {""}
        [one] {", "}{ $drafts } rascunho
       *[other] {", "}{ $drafts } rascunhos
    }{ $waiting ->
        [0] {""}
        [one] {", "}{ $waiting } à espera
       *[other] {", "}{ $waiting } à espera
    }
ui-portfolio-expiries = Vencem em breve
ui-portfolio-few = menos de cinco respostas
ui-portfolio-finished = Concluídos
ui-portfolio-live = Ativo desde { $date }
ui-portfolio-nothing-due = Nada a fazer agora
ui-portfolio-open-step = Em aberto nesta etapa
ui-portfolio-planned = Pelo plano: { $date }
ui-portfolio-score = { $measure } { $value } com { $count ->
        [one] { $count } resposta
       *[other] { $count } respostas
    }
ui-portfolio-sent = enviado em { $date }
ui-portfolio-sent-differs = enviado em { $date }, hoje diz outra coisa
ui-portfolio-took = { $start ->
        [none] {""}
        [one] { $start } dia do início à ativação
       *[other] { $start } dias do início à ativação
    }
ui-portfolio-waiting = À espera de
ui-portfolio-week = Nesta semana, até { $date }
ui-who-client = o cliente
ui-who-provider = nós
ui-who-third-party = um terceiro


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
        [one] { $kinds } é um rascunho (falta: { $missing })
       *[other] { $kinds } são rascunhos (falta: { $missing })
    }
cli-ejected = { $path } copiado. A cópia do espaço de trabalho agora vale no lugar da embutida.
cli-errors = { $count ->
    [one] { $count } erro
   *[other] { $count } erros
}
cli-files = { $written } gravados, { $unchanged } inalterados, { $removed } removidos
cli-guide = guia de { $pages ->
    [one] { $pages } página
   *[other] { $pages } páginas
}
cli-in-file = em { $path }
cli-initialised = Espaço de trabalho criado em { $folder }.
    Em seguida: revise content/provider.yaml e crie o primeiro cliente: onramp new acme --name "Acme Ltda"
cli-import-counts =
    { $file }: { $put ->
        [one] { $put } valor incluído
       *[other] { $put } valores incluídos
    }, { $same } já estavam lá, { $kept } mantidos, { $refused } recusados{ $mode ->
        [dry] . Nada foi gravado.
       *[written] {""}
    }
cli-import-kept = ! { $path }: o registro diz “{ $now }” e o formulário “{ $value }”; fica o do registro (--overwrite usa o do formulário)
cli-import-kept-parts = ! { $path }: o registro diz outra coisa, e não “{ $value }”; fica o do registro
cli-import-no-place = x { $path }: “{ $value }” não tem lugar no registro
cli-import-put = + { $path }: { $value }
cli-import-refused = x { $path }: “{ $value }”: { $why }
cli-import-unusable =
    x { $path }: { $why ->
        [secret] deixado de fora, porque parece uma senha ou uma chave; peça pelo cofre e mande trocar
        [unfit] tem caracteres que nenhum registro aceita, ou é longo demais
        [gone] aquilo a que pertence não está mais no registro
        [no-name] uma linha sem nome
        [no-such-name] cita alguém ou algo que não está no registro
        [other-make] começa com outra marca que não a do registro; corrija marca e modelo à mão
       *[unknown] o formulário não tem essa pergunta
    }
cli-new = Pasta { $folder } criada.
    Em seguida: preencha intake.yaml e, em onboarding.yaml, o início (start) e o gerente de conta
    (account_manager, um id de content/team.yaml). Depois veja o que está pendente: onramp check
cli-no-code = Não há diagnóstico { $code }. Os códigos têm a forma E0102, W0209 ou N0219.
cli-no-problems = nenhum problema
cli-no-schema = Não existe o esquema { $name }. Disponíveis: { $known }
cli-not-made = { $client }: { $kind } ainda não pode ser feito, falta: { $missing }
cli-nothing-embedded = Não há arquivo embutido { $path }. Exemplos: content/documents/pt-BR/welcome.md, content/playbooks/standard.yaml, themes/default/assets/style.css
cli-notices = { $count ->
    [one] { $count } aviso
   *[other] { $count } avisos
}
cli-later = { $count ->
        [one] { $count } documento de uma etapa posterior aguarda
       *[other] { $count } documentos de etapas posteriores aguardam
    }
cli-open = pendente: { $missing }
cli-plan-dates = Início { $start } · ativação { $finish }{ $promised ->
        [none] { "" }
       *[other] {" "}(prometida { $promised })
    } · acompanhamento até { $until }
cli-plan-forecast = Como está, a ativação será em { $forecast }: há trabalho em aberto que já devia estar feito.
cli-plan-from = de
cli-plan-head = { $client } · em { $date } · { $count ->
        [1] uma tarefa
       *[other] { $count } tarefas
    }
cli-plan-items = { $title } ({ $count ->
        [1] um item
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
cli-status-broken = tem erros; veja: onramp check
cli-status-expiries = Vencem em breve
cli-status-few = ! menos de cinco respostas: poucas para tirar conclusões
cli-status-finished = Concluídos
cli-status-hidden = { $count ->
        [one] { $count } cliente concluído não aparece; com --all, aparece.
       *[other] { $count } clientes concluídos não aparecem; com --all, aparecem.
    }
cli-status-live = ativo { $date }
cli-status-score = nota
cli-status-waiting = à espera de
cli-status-week = Reuniões desta semana, até { $date }
cli-status-client = cliente
cli-status-head = { $count ->
        [1] Um cliente
       *[other] { $count } clientes
    }, em { $date }
cli-status-intake = coleta
cli-status-late = atraso
cli-status-next = próxima
cli-status-step = etapa
cli-unreadable = os arquivos ainda não podem ser lidos
cli-waiting = { $kinds } { $count ->
        [one] ainda não pode ser feito
       *[other] ainda não podem ser feitos
    } (falta: { $missing })
cli-warnings = { $count ->
    [one] { $count } alerta
   *[other] { $count } alertas
}

## Diagnósticos: o arquivo em si

E0001 = não foi possível ler este arquivo: { $reason ->
        [not-found] ele não existe
        [refused] você não tem permissão para abri-lo
        [not-font] não é uma fonte, ou está danificado
        [unnamed-font] a fonte dentro dele não tem nome
       *[other] o sistema responde “{ $reason }”
    }
    .help = Confira se o arquivo existe e se você tem permissão para abri-lo.
    .explain =
        O Onramp precisa deste arquivo e não conseguiu abri-lo: ele não existe, ou você não tem permissão para lê-lo.
        Sem ele, nada pode ser feito; é content/provider.yaml, por exemplo, que diz quem vocês são.
        Procure um arquivo que mudou de nome ou de lugar, ou que ficou para trás quando a pasta foi copiada.
            errado: content/Provider.yml
            certo:  content/provider.yaml
E0002 = um byte que não é UTF-8 ({ $byte })
    .label = tudo o que vem antes daqui está em ordem
    .help = Salve o arquivo em UTF-8: quase todo editor oferece isso em “Salvar com codificação”.
    .explain =
        Um arquivo é gravado num código que diz como letras viram bytes. O Onramp lê UTF-8, que todos os sistemas
        conhecem. Este arquivo foi salvo num código mais antigo, e letras como é ou ã sairiam trocadas por símbolos.
        Não é preciso digitar nada de novo: abra o arquivo, escolha “Salvar com codificação”, UTF-8, e salve.
        Os valores de um intake ficam escondidos na linha mostrada, pois ela ainda não pôde ser lida.
            errado: name: Andr�
            certo:  name: André
E0003 = este arquivo está em UTF-16, e o Onramp lê UTF-8
    .help = Salve o arquivo em UTF-8: no Bloco de Notas, em “Salvar como”, “Codificação”.
    .explain =
        Um arquivo é gravado num código que diz como letras viram bytes. Este está em UTF-16, que alguns programas
        do Windows chamam de “Unicode”. O Onramp lê UTF-8, como o git e os demais programas para esse tipo de arquivo.
        Abra o arquivo, escolha “Salvar como” e mude a codificação:
            errado: UTF-16 LE, ou “Unicode”
            certo:  UTF-8
E0004 = um byte zero, que nenhum texto tem
    .help = O arquivo pode estar danificado, ou nem ser um texto. Recupere do git a última versão boa.
    .explain =
        Um arquivo de texto nunca tem um byte de valor zero. Onde há um, o arquivo se danificou ao ser copiado ou
        sincronizado, ou é outra coisa que ganhou nome de texto, como um documento do Word.
        Recupere do git a última versão boa, ou digite o registro outra vez.
        Os valores de um intake ficam escondidos na linha mostrada, pois ela ainda não pôde ser lida.
            errado: intake.docx, renomeado para intake.yaml
            certo:  intake.yaml, feito com: onramp new boavista
E0005 = este arquivo é grande demais: { $size } KB, e o máximo é { $most } KB
    .help = Registros são digitados por pessoas. Exportações de outros sistemas vão em content/imports.
    .explain =
        Um registro, um modelo ou uma imagem passa do tamanho que o Onramp aceita. Ninguém digita um megabyte; um
        arquivo assim quase sempre é a exportação de outro sistema, ou uma foto direto da câmera.
        Ponha exportações em content/imports e reduza as imagens antes de usá-las.
            errado: photo: assets/ana.jpg    (12 MB, como saiu da câmera)
            certo:  photo: assets/ana.jpg    (200 KB, 800 pixels de largura)
E0006 = uma marca deixada por uma mesclagem (merge)
    .label = fique com um dos lados e apague as marcas
    .help = Duas pessoas mudaram as mesmas linhas. Entre <<<<<<< e ======= está uma versão; entre ======= e >>>>>>>, a outra.
    .explain =
        Duas pessoas mudaram as mesmas linhas, e o git não soube escolher: gravou as duas versões no arquivo, com
        três linhas de marcas em volta. Decida qual vale e apague as três linhas de marcas.
            errado:                     service_level: gold
                                        service_level: silver
                                certo:  service_level: gold
E0007 = o caractere { $character } é reservado para o próprio Onramp
    .label = apague-o
    .help = Em geral ele vem de um ícone copiado. Digite a palavra que o ícone representa.
    .explain =
        Alguns caracteres não têm significado próprio: cada fonte mostra outra coisa no lugar, quase sempre um ícone.
        O Onramp os usa enquanto monta os documentos, por isso eles não podem estar num registro. Costumam vir junto
        quando se copia de uma página o desenho de um telefone ou envelope. Apague-o e, se preciso, digite a palavra.
            errado: phone: "(um desenho de telefone copiado) +55 19 5550-0110"
            certo:  phone: "+55 19 5550-0110"
E0008 = { $what ->
        [page] o nome de arquivo `{ $name }` não serve para uma página do guia
        [language] o nome de pasta `{ $name }` não é um idioma
       *[client] o nome de pasta `{ $name }` não serve como id de cliente
    }
    .label = renomeie para `{ $suggestion }`
    .help = { $what ->
        [page] Letras minúsculas sem acento, algarismos e hifens; os nomes search.md e 404.md já estão em uso.
        [language] O guia tem uma pasta para cada idioma: content/guide/en, content/guide/pt-BR.
       *[client] Letras minúsculas sem acento, algarismos e hifens; começa com letra ou algarismo.
    }
    .explain =
        A pasta de um cliente tem o nome do seu id, e uma página do guia, o do seu arquivo. Esse nome aparece em
        endereços da web e em nomes de arquivos, por isso tem de ser igual em qualquer sistema. O que as pessoas leem
        fica no registro ou no título da página, com todos os acentos e maiúsculas.
            errado: content/clients/Clínica Boa Vista/
            certo:  content/clients/clinica-boa-vista/
                    e no intake.yaml: company: { "{" }name: Clínica Boa Vista{ "}" }
E0009 = isto não é um arquivo comum
    .help = O Onramp não segue atalhos nem lê dispositivos, para que nada de fora do espaço de trabalho entre. Ponha aqui o próprio arquivo.
    .explain =
        No lugar de um arquivo há uma pasta, um atalho para outro lugar ou um dispositivo. O Onramp não segue
        atalhos: um documento poderia acabar levando um arquivo que nada tem a ver com o cliente.
            errado: content/team.yaml é um atalho para um arquivo em outro disco
            certo:  content/team.yaml é o próprio arquivo
N0010 = o arquivo começa com uma marca de ordem de bytes (BOM)
    .help = O Onramp lê sem problemas. Salve como “UTF-8 sem BOM”, para que outros programas também leiam.
    .explain =
        Alguns programas do Windows põem três bytes invisíveis no começo do texto. O Onramp os pula, então não há
        nada errado; mas outros programas podem tomá-los por parte da primeira palavra. A marca some ao salvar:
            errado: salvo como “UTF-8 com BOM”
            certo:  salvo como “UTF-8”
N0011 = as linhas terminam como no Windows (CRLF)
    .help = O Onramp lê sem problemas. Com `* text=auto eol=lf` em .gitattributes, o git mantém uma forma só para todos.
    .explain =
        O Windows termina a linha com dois caracteres; os outros sistemas, com um. O Onramp lê as duas formas. Mas,
        quando uma pessoa salva de um jeito e a seguinte do outro, o git mostra todas as linhas como alteradas.
        `onramp init` grava um arquivo .gitattributes que resolve isso. Onde ele falta, crie um com esta linha:
            certo:  * text=auto eol=lf
E0012 = a quebra de linha { $character }, que outros programas não enxergam
    .label = pressione Enter aqui, no lugar dela
    .help = Em geral ela vem de um texto colado de uma página ou de um PDF.
    .explain =
        Há caracteres raros que quebram a linha num programa e não são nada no outro. O que uma pessoa lê como duas
        linhas, outra lê como uma só; por isso o Onramp não aceita nenhum deles.
        Eles vêm com texto colado de uma página, de um PDF ou de uma conversa. O caractere é invisível: apague o que
        está em volta da marca e digite de novo.
            errado: Rua do Cais, 5␤Campinas        (␤ é uma dessas quebras)
            certo:  Rua do Cais, 5, Campinas

## Diagnósticos: a gramática do YAML

E0020 = uma tabulação, onde o YAML pede espaços
    .label = troque por espaços
    .help = Dois espaços por nível. Os editores podem ser ajustados para pôr espaços quando se pressiona Tab.
    .explain =
        O recuo de uma linha diz a que ela pertence. A tabulação tem a largura que cada editor quiser, por isso
        o YAML, que é o formato destes arquivos, só aceita espaços.
            errado: company:
                    ⇥name: Clínica Boa Vista       (⇥ é uma tabulação)
            certo:  company:
                      name: Clínica Boa Vista
E0021 = aspas que nunca se fecham
    .label = foram abertas aqui
    .help = Feche com as mesmas aspas. Um apóstrofo dentro de '…' se digita duas vezes: 'caixa d''água'.
    .explain =
        Um texto começou com aspas, e as que o fecham faltam ou vêm tarde demais: tudo o que segue foi tomado por
        parte do texto. Feche as aspas no fim do texto.
            errado: name: "Clínica Boa Vista
            certo:  name: "Clínica Boa Vista"
                    site: "Galpão da Caixa d'Água"
E0022 = um colchete ou uma chave que nunca se fecha
    .label = aberto aqui
    .help = Pode estar aberto até a linha { $line }. Feche-o, ou ponha entre aspas o texto que tem colchetes ou vírgulas.
    .explain =
        Uma lista começa com [ e termina com ]; um grupo de campos começa com { "{" } e termina com { "}" }. Aqui um deles foi
        aberto e não foi fechado, e tudo o que vem abaixo virou parte dele. A marca mostra onde ele se abre.
            errado: services: [helpdesk, backup
            certo:  services: [helpdesk, backup]
E0023 = um colchete ou uma chave que fecha o que não foi aberto
    .label = apague, ou abra antes
    .explain =
        Há um ] ou { "}" } sobrando, ou um no lugar do outro: o que começa com [ termina com ], e o que começa com { "{" }
        termina com { "}" }. Um texto que contém um desses sinais fica entre aspas.
            errado: services: [helpdesk, backup]]
            certo:  services: [helpdesk, backup]
E0024 = esta linha não está alinhada com o seu nível
    .label = confira os espaços no começo desta linha e das linhas acima
    .help = Campos do mesmo nível começam na mesma coluna; dois espaços por nível.
    .explain =
        O recuo de uma linha diz a que ela pertence. Esta ficou entre dois níveis, e não há como saber de qual deles
        faz parte. Dê a ela exatamente o mesmo número de espaços das vizinhas.
            errado:   name: Clínica Boa Vista
                       website: https://boavista.example      (um espaço a mais)
            certo:    name: Clínica Boa Vista
                      website: https://boavista.example
E0025 = dois-pontos seguidos de espaço, no meio de um texto
    .label = ponha o texto inteiro entre aspas
    .help = Por exemplo: title: "Primeiro passo: ligue para nós"
    .explain =
        Dois-pontos com espaço depois separam o nome de um campo do seu valor; por isso não podem estar no meio de um
        texto. Ponha o texto entre aspas. Dois-pontos sem espaço, como em 18:30, não são problema.
            errado: title: Primeiro passo: ligue para nós
            certo:  title: "Primeiro passo: ligue para nós"
E0026 = um texto que começa com * é lido como apelido (alias)
    .label = nada acima tem esse nome
    .help = Ponha entre aspas um texto que começa com *: "*importante".
    .explain =
        No começo de um valor, * tem significado próprio no YAML: repete o que foi nomeado com & mais acima.
        Nada acima tem esse nome. Quase sempre é só um texto que começa com asterisco.
            errado: notes: *importante, ligar antes do meio-dia
            certo:  notes: "*importante, ligar antes do meio-dia"
E0027 = apelidos (aliases) que se desdobram em mais de { $most } valores
    .help = Ninguém digita tantos valores: escreva por extenso o que você quer dizer.
    .explain =
        Com & e *, um pedaço de um registro pode ser repetido. Aqui os pedaços se repetem uns aos outros tantas vezes
        que poucas linhas virariam um registro enorme. Isso aparece em arquivos feitos para derrubar programas.
        Se não foi você quem escreveu estas linhas, descubra de onde elas vêm e retire-as.
            errado: a: &a [x, x, x, x]
                    b: &b [*a, *a, *a, *a]     (e assim por diante)
            certo:  a: [x, x, x, x]
E0028 = níveis demais: no máximo { $most }
    .help = Feche os colchetes e chaves abertos, ou traga as linhas de volta para a esquerda.
    .explain =
        Há listas dentro de listas e campos dentro de campos em mais de { "64" } níveis. Nenhum registro precisa disso:
        faltou fechar colchetes ou chaves, ou o arquivo veio de fora e foi feito para derrubar programas.
            errado: goals: [[[[[[[[ … ]]]]]]]]
            certo:  goals: [Testar uma restauração completa por trimestre]
E0029 = valores demais: no máximo { $most } por arquivo
    .help = Divida o arquivo, ou descreva equipamentos iguais uma vez só, com `count`.
    .explain =
        O arquivo tem mais valores do que alguém digitaria. Equipamentos iguais não precisam de uma entrada cada: uma
        entrada com a quantidade diz o mesmo e continua legível.
            errado: - { "{" }id: ws-001, kind: workstation{ "}" }      (e outras 8.000)
            certo:  - { "{" }id: ws, kind: workstation, count: 8000{ "}" }
E0030 = um segundo documento no mesmo arquivo
    .label = apague esta linha
    .help = O Onramp lê um registro por arquivo, e uma linha com --- começa outro.
    .explain =
        Uma linha com três hifens começa um novo registro no mesmo arquivo. O Onramp lê um registro por arquivo, e
        tudo abaixo dela se perderia. Apague a linha, ou leve o que vem depois para um arquivo próprio.
            errado: name: Clínica Boa Vista
                    ---
                    notes: Prefere telefone
            certo:  name: Clínica Boa Vista
                    notes: Prefere telefone
E0031 = uma etiqueta (!…), que o Onramp não usa
    .label = apague-a, ou ponha entre aspas o texto que começa com !
    .explain =
        No começo de um valor, ! tem significado próprio no YAML: manda o programa tratar o valor de modo especial.
        O Onramp não faz nada de especial, e assim ninguém tem surpresas. Um texto que começa com ponto de
        exclamação precisa ficar entre aspas.
            errado: notes: !importante Ligar antes do meio-dia
            certo:  notes: "!importante Ligar antes do meio-dia"
E0032 = o campo `{ $key }` aparece duas vezes
    .label = apague uma das duas
    .help = A primeira está na linha { $line }.
    .explain =
        Duas linhas dão valor ao mesmo campo, e só uma pode valer. Muitos programas ficam com a última sem avisar; uma
        correção feita na de cima não teria efeito. Fique com a certa e apague a outra.
            errado: service_level: gold
                    service_level: silver
            certo:  service_level: silver
E0033 = uma lista ou um grupo de campos no lugar do nome de um campo
    .label = o nome de um campo é texto simples
    .explain =
        Antes dos dois-pontos vem o nome de um campo, e um nome é texto simples, sem colchetes nem chaves.
        Quase sempre um colchete ou uma chave foi digitado cedo demais, ou o texto deveria estar entre aspas.
            errado: { "{" }notes: ligar{ "}" }: antes do meio-dia
            certo:  notes: ligar antes do meio-dia
E0034 = uma diretiva (%…), que o Onramp não usa
    .label = apague a linha, ou ponha entre aspas o texto que começa com %
    .explain =
        Uma linha que começa com % dá ordens ao programa que lê o arquivo. O Onramp não precisa de nenhuma: a linha
        pode sair, e a linha --- abaixo dela também. Um texto que começa com o sinal de porcentagem vem depois do
        nome de um campo, entre aspas.
            errado: %YAML 1.2
                    ---
                    schema: 1
            certo:  schema: 1
E0035 = uma barra invertida (\) que o YAML não entende
    .label = escreva \\ para uma barra invertida, ou use '…' em vez de "…"
    .explain =
        Entre aspas duplas, a barra invertida começa um sinal especial, como \n para nova linha, e este não é nenhum
        deles. Costuma acontecer com caminhos do Windows. Entre aspas simples, a barra é só uma barra.
            errado: notes: "Os arquivos estão em C:\Documentos"
            certo:  notes: 'Os arquivos estão em C:\Documentos'
E0036 = { $reason ->
        [behind-quote] há mais texto depois de fechar as aspas
        [invisible] um sinal invisível ({ $character })
        [sign] o sinal { $character } não pode estar aqui
       *[other] isto não pode ser lido como YAML
    }
    .label = { $reason ->
        [behind-quote] ponha o texto todo entre aspas, ou uma vírgula entre os dois valores
        [invisible] apague-o
        [sign] ponha o texto entre aspas
       *[other] { "" }
    }
    .help = { $reason ->
        [behind-quote] Um texto que tem "…" dentro fica entre '…'.
       *[other] Compare a linha com um registro que funciona, ou desfaça a última alteração.
    }
    .explain =
        O arquivo não está escrito como o formato dos registros, o YAML, pede. Sinais como @, `, % e & não podem
        começar um texto, e um texto entre aspas termina quando elas se fecham: ponha o texto todo entre aspas, e use
        aspas simples se houver duplas dentro. A marca está onde se notou; a causa pode estar na linha de cima.
            errado: notes: @casa prefere telefone
                    motto: "Diga "olá" primeiro"
            certo:  notes: "@casa prefere telefone"
                    motto: 'Diga "olá" primeiro'
E0037 = uma linha sem `: `
    .label = um campo se escreve `nome: valor`
    .help = Um texto de várias linhas começa com | depois do nome do campo, e todas as suas linhas ficam recuadas.
    .explain =
        Há uma linha solta onde deveria estar um campo com o seu valor. É o resto de um texto que passou do fim da
        linha, ou faltam os dois-pontos, ou o espaço depois deles.
            errado: notes: Prefere telefone
                    Ligar antes do meio-dia
            certo:  notes: |
                      Prefere telefone.
                      Ligar antes do meio-dia.

## Diagnósticos: campos e seus valores

E0101 = { $found ->
        [text] aqui há um texto
        [list] aqui há uma lista
        [map] aqui há um grupo de campos
       *[nothing] aqui não há nada
    }, e o campo pede { $wanted ->
        [text] um texto
        [list] uma lista
        [map] um grupo de campos
        [switch] true ou false
        [number] um número
       *[text-or-languages] um texto, ou um para cada idioma
    }
    .label = { $wanted ->
        [text] escreva o texto nesta linha, entre aspas se tiver colchetes, chaves ou `: `
        [list] comece cada item com `- `, ou escreva [a, b]
        [map] escreva os campos abaixo, ou { "{" }a: 1, b: 2{ "}" }
        [switch] escreva true ou false
        [number] escreva só algarismos
       *[text-or-languages] escreva o texto nesta linha, ou en: … e pt-BR: … abaixo
    }
    .help = aceitos aqui: { $fields }
    .explain =
        O valor tem uma forma diferente da que o campo pede: uma lista onde cabe um texto, um texto onde cabem vários
        campos, e assim por diante. Uma lista tem um item por linha, depois de um hífen, ou fica entre [ ]. Os campos
        ficam abaixo, recuados, ou entre { "{ }" }. Um texto com colchetes ou chaves precisa ficar entre aspas.
            errado: services: helpdesk, backup
            certo:  services: [helpdesk, backup]
E0102 = campo desconhecido: `{ $field }`
    .label = você quis dizer `{ $suggestion }`?
    .help = aceitos aqui: { $allowed }
    .explain =
        Um campo tem um nome que o Onramp não conhece neste lugar: um erro de digitação, ou um campo de um nível acima
        ou abaixo. O que está nele faltaria em todos os documentos; por isso o Onramp para e avisa.
        Suas próprias anotações vão em `notes`.
            errado: serivce_level: gold
            certo:  service_level: gold
E0103 = falta o campo `{ $field }`
    .label = acrescente `{ $field }: …` aqui
    .help = Sem ele, o Onramp não consegue usar esta entrada.
    .explain =
        Quase todos os campos podem ficar vazios até você saber mais. Alguns não, porque os outros dependem deles: uma
        entrada sem id não pode ser citada por outras, um equipamento sem tipo (kind) não pode ser contado.
            errado: - { "{" }id: marcos, phone: "+55 19 5550-0111"{ "}" }
            certo:  - { "{" }id: marcos, name: Marcos Dias, phone: "+55 19 5550-0111"{ "}" }
E0104 = valor desconhecido: `{ $found }`
    .label = você quis dizer `{ $suggestion }`?
    .help = aceitos aqui: { $allowed }
    .explain =
        Este campo aceita uma palavra de uma lista curta, para que equipamentos possam ser contados e tarefas
        escolhidas por ela. A palavra que está aqui não é nenhuma delas: um erro de digitação, ou outro nome para a
        mesma coisa.
            errado: kind: desktop
            certo:  kind: workstation
E0105 = `{ $found }` ficou sozinho: dentro de { "{ }" }, a vírgula encerra um valor
    .label = ponha entre aspas o texto que tem a vírgula
    .help = escreva: { $fix }
    .explain =
        Dentro de { "{ }" }, a vírgula separa um campo do seguinte. Um texto com vírgula é cortado ali, e a segunda metade
        parece um campo sem valor. As aspas o mantêm inteiro.
            errado: { "{" }from: 2026-12-21, why: Recesso, empresa fechada{ "}" }
            certo:  { "{" }from: 2026-12-21, why: "Recesso, empresa fechada"{ "}" }
E0106 = `{ $found }` não pode ser lido como data
    .label = escreva { $suggestion }
    .help = Datas se escrevem ano-mês-dia: 2026-11-09. O dia precisa existir no calendário.
    .explain =
        Escreva a data com o ano primeiro, depois mês e dia, com dois algarismos cada. Assim ninguém precisa adivinhar
        se 02/03 é em fevereiro ou em março. Um dia que não existe, como 30 de fevereiro, também é recusado.
        Nos documentos, a data aparece do jeito a que o leitor está acostumado.
            errado: start: 13/11/2026
            certo:  start: 2026-11-13
E0107 = `{ $found }` não pode ser lido como data com hora
    .help = Escreva 2026-11-09T10:00. Se não for o fuso de vocês, acrescente a diferença, como -03:00.
    .explain =
        Uma reunião tem dia e hora: a data, a letra T e a hora no formato de 24 horas. Vale o fuso horário de vocês, o
        que está em provider.yaml. Para outro fuso, acrescente no fim a diferença em relação ao UTC.
            errado: at: 2026-11-09 10h
            certo:  at: 2026-11-09T10:00
                    at: 2026-11-09T10:00-03:00
E0108 = `{ $found }` não pode ser lido como duração
    .help = Tempo de trabalho: 30m, 4h, 2d, 1w ou 1d 4h. Dias corridos: 30cd.
    .explain =
        Uma duração é um número e uma letra: m para minutos, h para horas, d para dias úteis, w para semanas de
        trabalho. Só contam as horas em que há expediente. Dias corridos, com fins de semana, se escrevem cd.
            errado: spent: 40 minutos
                    duration: 1.5h
            certo:  spent: 40m
                    duration: 1h 30m
E0109 = `{ $found }` não pode ser lido como valor em dinheiro
    .help = Escreva os algarismos e a moeda: "42000.00 BRL". Ou como no Brasil: "R$ 42.000,00".
    .explain =
        Um valor é um número com a sua moeda e nada mais, para que possa ser somado. Palavras como “cerca de” vão em
        `notes`. As aspas mantêm tudo junto.
            errado: setup: cerca de R$ 600
            certo:  setup: "R$ 600,00"
E0110 = `{ $found }` pode ser lido de duas maneiras
    .label = escreva "{ $thousands }" ou "{ $units }"
    .help = Ponto ou vírgula com três algarismos depois separa milhares num país e decimais em outro.
    .explain =
        No Brasil, 1.200 é mil e duzentos; nos Estados Unidos, é um inteiro e dois décimos. As duas formas aparecem em
        contratos, e um palpite errado seria um preço errado. Escreva os centavos, e a dúvida desaparece.
            errado: monthly: "1.200 BRL"
            certo:  monthly: "R$ 1.200,00"
                    monthly: "1200.00 BRL"
E0111 = `{ $found }` não diz a moeda
    .label = escreva "{ $amount }" com a moeda, como em "10.00 BRL"
    .help = Escreva o código da moeda (BRL, USD, EUR), ou um símbolo que só ela tem (R$, US$, €).
    .explain =
        Um valor precisa dizer a sua moeda, pois valores de moedas diferentes nunca são somados. O sinal $ sozinho não
        basta: mais de vinte países o usam.
            errado: monthly: "$ 1200.00"
            certo:  monthly: "R$ 1.200,00"
                    monthly: "1200.00 USD"
E0112 = `{ $found }` não serve como id
    .label = escreva { $suggestion }
    .help = Letras minúsculas sem acento, algarismos e hifens, no máximo 63; começa com letra ou algarismo.
    .explain =
        O id é o nome curto pelo qual uma entrada cita outra, e aparece em nomes de arquivos e endereços da web.
        Ele nunca aparece num texto: o que as pessoas leem é o `name` ao lado, com maiúsculas, acentos e espaços.
            errado: - { "{" }id: Fibra do Vale, kind: isp{ "}" }
            certo:  - { "{" }id: fibra-do-vale, kind: isp, name: Fibra do Vale{ "}" }
E0113 = `{ $found }` não é um número inteiro de { $least } a { $most }
    .label = escreva um número de { $least } a { $most }
    .help = Só algarismos, sem pontos, vírgulas ou palavras.
    .explain =
        O campo pede um número inteiro, e só um que faça sentido ali: o dia do mês vai de 1 a 31, um treinamento dura
        no máximo 600 minutos. Deixe pontos e vírgulas de fora, pois cada país os entende de um jeito.
            errado: due_day: 35
            certo:  due_day: 5
E0114 = `{ $found }` não é um endereço de e-mail
    .help = Um endereço e nada mais, como helena@clinica.example.
    .explain =
        O campo pede um endereço, sem nome, vírgula ou segundo endereço. Os documentos fazem dele um link que abre o
        programa de e-mail do leitor; por isso tem de ser um endereço para o qual se possa escrever.
            errado: email: bruno arroba norteti.example
                    email: Bruno Reis <bruno@norteti.example>
            certo:  email: bruno@norteti.example
E0115 = `{ $found }` não é um endereço da web
    .label = escreva { $suggestion }
    .help = Começa com https:// ou http://, sem espaços, nome de usuário ou senha.
    .explain =
        Um endereço da web começa com https:// ou http://, para que um clique leve até lá a partir de qualquer
        documento. Com nome de usuário ou senha dentro, é recusado: um documento é lido por muita gente.
            errado: website: www.boavista.example
            certo:  website: https://www.boavista.example
E0116 = { $why ->
        [backslash] um caminho com barra invertida (\)
        [absolute] um caminho que começa num disco ou na raiz
        [leaves] um caminho que sai da própria pasta
        [empty-part] um caminho com uma parte vazia
        [reserved] um nome que o Windows reserva para si
       *[character] um caminho com um caractere que nem todo sistema aceita
    }
    .label = { $why ->
        [backslash] escreva / no lugar dela
        [absolute] copie o arquivo para junto deste registro e comece pela pasta em que ele ficar
        [leaves] copie o arquivo para junto deste registro
        [empty-part] escreva uma só / entre dois nomes, e nada de ./ no começo
        [reserved] dê outro nome ao arquivo
       *[character] dê ao arquivo um nome de letras, algarismos e hifens
    }
    .help = Indique um arquivo junto deste registro, com / entre as pastas: files/logo.svg.
    .explain =
        Um registro indica um arquivo pelo caminho a partir da sua própria pasta, para que o espaço de trabalho
        funcione em qualquer máquina e os arquivos de um cliente não vão parar em outro. O caminho tem / entre as
        pastas, nunca sobe com .. e nunca começa num disco. Nomes que só alguns sistemas aceitam (aux, con, rack?)
        são recusados.
            errado: file: C:\Users\ana\rack.svg
                    file: ../outro-cliente/files/rack.svg
            certo:  file: files/rack.svg
E0117 = `{ $found }` não pode ser lido como cor
    .help = Seis algarismos ou letras de A a F depois de #, entre aspas: "#0B5C8A".
    .explain =
        Uma cor se escreve como designers e navegadores a escrevem: # e seis algarismos, dois para o vermelho, dois
        para o verde e dois para o azul. Quem fez o logotipo sabe dizer, e o seletor de cores de qualquer programa de
        desenho também. As aspas são necessárias, pois # começaria um comentário.
            errado: accent: laranja
            certo:  accent: "#F2A33A"
E0118 = `{ $found }` não pode ser lido como idioma
    .help = Escreva a forma curta: en, es, pt, ou com o país: pt-BR, en-GB.
    .explain =
        Um idioma se escreve com duas letras; o país pode vir depois de um hífen, em maiúsculas. É ele que decide com
        que palavras, datas e números os documentos saem.
            errado: locale: portugues_brasil
            certo:  locale: pt-BR
E0119 = `{ $found }` não pode ser lido como horário
    .help = Do começo ao fim dentro do mesmo dia, em 24 horas: "08:00-12:00". Vários, em lista: ["08:00-12:00", "13:00-18:00"].
    .explain =
        O horário de funcionamento vai de uma hora a outra mais tarde no mesmo dia, no formato de 24 horas. É com ele
        que o plano conta o tempo de trabalho. Um intervalo faz dois, numa lista; um turno da noite se divide às 24:00.
            errado: hours: { "{" }seg-sex: 8h às 18h{ "}" }
            certo:  hours: { "{" }seg-sex: ["08:00-12:00", "13:00-18:00"]{ "}" }
E0120 = `{ $found }` não pode ser lido como dias da semana
    .help = seg-sex, sáb; ou mon-fri, sat; ou lun-vie, sáb.
    .explain =
        Os dias levam as três primeiras letras do nome em português, inglês ou espanhol, e um hífen liga o primeiro
        ao último de vários. Um dia que não aparece é dia sem expediente.
            errado: hours: { "{" }dias úteis: "08:00-18:00"{ "}" }
            certo:  hours: { "{" }seg-sex: "08:00-18:00", sáb: "08:00-12:00"{ "}" }
E0121 = `{ $found }` não é um fuso horário
    .label = você quis dizer { $suggestion }?
    .help = O nome que está na base IANA, como America/Sao_Paulo ou Europe/Lisbon.
    .explain =
        Um fuso horário tem o nome de uma região e de uma cidade grande dela, como em celulares e computadores. Com o
        nome, o horário de verão se acerta sozinho; uma sigla como EST ou uma diferença como UTC-3 estaria errada em
        metade do ano. Espaços se escrevem _.
            errado: time_zone: America/São Paulo
            certo:  time_zone: America/Sao_Paulo
E0122 = `{ $found }` não é um código de país
    .help = Duas letras maiúsculas: BR, PT, ES, US.
    .explain =
        Um país se escreve com as suas duas letras do padrão internacional, em maiúsculas. É por ele que se
        confere o CNPJ (ou o equivalente de lá) e se escolhe o tamanho do papel.
            errado: country: Brasil
            certo:  country: BR
E0123 = `{ $found }` não é um código de moeda
    .help = Três letras maiúsculas: BRL, EUR, USD.
    .explain =
        Uma moeda se escreve com as suas três letras do padrão internacional, em maiúsculas, porque palavras como
        dólar ou peso servem em muitos países.
            errado: currency: reais
            certo:  currency: BRL
E0124 = `{ $found }` não pode ser lido como período
    .help = Um número e uma palavra em inglês: 3 months, 2 weeks, 1 year. Ou só a palavra: month, week, year.
    .explain =
        Um período diz de quanto em quanto tempo algo volta, ou quanto dura um contrato: um número com day, week, month
        ou year, em inglês seja qual for o idioma dos documentos; os leitores o veem no seu próprio idioma.
            errado: term: um ano
            certo:  term: 12 months
                    every: week
E0125 = isto não é uma referência a um cofre de senhas
    .label = escreva onde o segredo está guardado, como em op://Clientes/boavista/firewall
    .help = Segredos nunca ficam num registro. Se este era um, troque-o agora: o git guarda tudo o que foi gravado.
    .explain =
        Um registro diz onde uma senha está guardada, nunca a própria senha. Registros são copiados, enviados e
        guardados no git para sempre; um cofre, não. O campo pede o endereço da entrada do cofre. Se havia aqui uma
        senha de verdade, troque-a: apagar a linha não basta. Os valores da linha ficam ocultos em toda saída.
            errado: vault: (a própria senha)
            certo:  vault: "op://Clientes/boavista/firewall"
E0126 = este registro está no formato { $found }, e este Onramp lê o formato { $known }
    .label = escreva schema: { $known }
    .help = Um formato mais novo pede um Onramp mais novo.
    .explain =
        A primeira linha de um registro diz em que formato ele está escrito, para que registros antigos continuem
        legíveis se o formato mudar um dia. O número não conta versões suas. Se o registro foi feito por um Onramp mais
        novo, instale esse; senão, o número é um engano.
            errado: schema: 2
            certo:  schema: 1
E0127 = `{ $found }` não pode ser lido como impressão digital de um texto
    .help = De 6 a 64 algarismos e letras de a a f.
    .explain =
        A impressão digital diz qual redação do acordo o advogado leu. Ela é calculada a partir do texto: mude uma
        palavra do acordo, e ela é outra. Por isso, copie-a como foi impressa; uma versão ou uma data não pode ficar
        no lugar dela.
            errado: reviewed: { "{" }by: Paula Nunes, on: 2026-11-05, of: versão 1{ "}" }
            certo:  reviewed: { "{" }by: Paula Nunes, on: 2026-11-05, of: 7f3a9c{ "}" }
E0128 = `{ $found }` não pode ser lido como um ponto do plano
    .help = Uma tarefa, uma data de onboarding.yaml ou um dia, com uma distância se preciso: go-live + 30cd.
    .explain =
        Algumas tarefas ficam a uma distância fixa de outra coisa, como a revisão 30 dias depois da ativação. Escreva
        de que ela depende, um espaço, + ou -, um espaço e a distância: 2d são dois dias úteis, 30cd são 30 dias
        corridos.
            errado: at: go-live mais 30 dias
            certo:  at: go-live + 30cd
                    at: 2026-11-16 - 1d
E0129 = `{ $found }` não é true nem false
    .label = escreva { $suggestion }
    .help = O formato dos registros, YAML 1.2, lê sim e não (e também yes e no) como texto comum.
    .explain =
        O campo é uma chave de liga e desliga, e aceita as palavras true (verdadeiro) e false (falso). Outras palavras
        para isso mudam de idioma para idioma; por isso nenhuma é adivinhada.
            errado: declined: sim
            certo:  declined: true
E0130 = `{ $found }` não diz qual dos dias do mês
    .label = escreva { $suggestion }
    .help = 1, 2, 3, 4, 5 ou last (o último).
    .explain =
        Alguns feriados caem na terceira segunda-feira de um mês, ou na última. Conte com um número de 1 a 5, ou
        escreva a palavra last. A quinta segunda-feira não existe em todo mês: onde ela falta, não há feriado naquele
        ano.
            errado: - { "{" }weekday: mon, nth: -1, month: 5, name: Memorial Day{ "}" }
            certo:  - { "{" }weekday: mon, nth: last, month: 5, name: Memorial Day{ "}" }

## Diagnósticos: o que os campos dizem em conjunto

E0201 = não existe { $what ->
        [service] o serviço
        [service-level] o nível de serviço
        [person] a pessoa da equipe
        [person-or-contact] a pessoa da equipe ou o contato
        [contact] o contato
        [site] a unidade
        [device-or-system] o equipamento ou sistema
        [vendor] o fornecedor
        [system] o sistema
        [playbook] o playbook
        [owner] o papel ou contato
        [holidays] o calendário de feriados
        [phase] a fase
        [theme] o tema
        [page] a página
        [heading] o título
        [language] um conjunto de arquivos iniciais no idioma
       *[other] o lado ou fornecedor
    } `{ $id }`
    .label = você quis dizer `{ $suggestion }`?
    .help = disponíveis: { $known }
    .explain =
        Uma entrada cita outra pelo id, e nada tem esse id: foi digitado errado, mudou, foi apagado ou ainda não
        existe. Documentos e plano ficariam com um buraco. Corrija o id, ou acrescente a entrada.
        As pessoas da equipe estão em team.yaml, os serviços e níveis em services.yaml, o resto no intake.yaml do
        cliente.
            errado: account_manager: anna
            certo:  account_manager: ana      (como em team.yaml: { "{" }id: ana, name: Ana Lima{ "}" })
E0202 = o id `{ $id }` é usado duas vezes
    .label = mude um dos dois
    .help = O primeiro está na linha { $line }.
    .explain =
        Duas entradas têm o mesmo id, e ninguém saberia qual delas é quando outra entrada a cita. Equipamentos e
        sistemas contam como uma lista só: um servidor e o programa que roda nele precisam de ids diferentes.
            errado: - { "{" }id: mail, kind: server{ "}" }
                    - { "{" }id: mail, kind: productivity{ "}" }
            certo:  - { "{" }id: mail-srv, kind: server{ "}" }
                    - { "{" }id: mail, kind: productivity{ "}" }
E0203 = nenhum contato é o principal
    .label = dê a um contato `for: [primary]`
    .help = O contato principal é a pessoa que os documentos cumprimentam e a quem ligamos primeiro.
    .explain =
        Uma pessoa do cliente é a primeira a ser procurada: as cartas se dirigem a ela, e as tarefas do cliente são
        dela enquanto ninguém mais for indicado. Marque um contato como principal, e um só.
            errado: - { "{" }id: helena, name: Helena Prado, for: [signs]{ "}" }
            certo:  - { "{" }id: helena, name: Helena Prado, for: [primary, signs]{ "}" }
E0204 = { $count } contatos estão marcados como o principal
    .label = deixe `primary` em um deles só
    .help = O contato principal é a pessoa que os documentos cumprimentam e a quem ligamos primeiro.
    .explain =
        Dois ou mais contatos estão marcados como o primeiro a ser procurado, e uma carta só pode se dirigir a um.
        Escolha um; os outros continuam valendo para emergências, cobrança ou questões técnicas.
            errado: - { "{" }id: helena, for: [primary, signs]{ "}" }
                    - { "{" }id: marcos, for: [primary, emergency]{ "}" }
            certo:  - { "{" }id: helena, for: [primary, signs]{ "}" }
                    - { "{" }id: marcos, for: [emergency]{ "}" }
E0205 = não existe a tarefa `{ $id }`
    .label = você quis dizer `{ $suggestion }`?
    .help = onramp plan CLIENTE --format json mostra os ids de todas as tarefas.
    .explain =
        Foi citada uma tarefa que o playbook do cliente não tem: o andamento dela não contaria em lugar nenhum, e uma
        mudança não mudaria nada. Tarefas são citadas pelo id, não pelo título.
            errado: tasks: { "{" }psa-acount: { "{" }done_on: 2026-11-09{ "}}" }
            certo:  tasks: { "{" }psa-account: { "{" }done_on: 2026-11-09{ "}}" }
E0206 = assinado em { $signed }, mas a coleta de informações { $completed ->
        [open] não está completa
       *[other] só ficou completa em { $completed }
    }
    .label = a assinatura vem depois da coleta
    .help = pendente: { $missing }
    .explain =
        O acordo promete serviços para o que o cliente tem. Só pode ser assinado quando isso é conhecido: a etapa 1
        antes da etapa 2. Aqui há uma assinatura com data anterior. Se for engano, corrija a data. Se foi mesmo
        assinado cedo demais, complete a coleta e peça que o acordo seja assinado de novo.
            errado: intake_completed_on: 2026-11-05      com      signed: … on: 2026-11-04
            certo:  intake_completed_on: 2026-11-05      com      signed: … on: 2026-11-06
E0207 = a coleta de informações foi dada como completa, mas { $count ->
        [1] falta um item
       *[other] faltam { $count } itens
    }
    .label = preencha o que falta, ou esvazie este campo
    .help = pendente: { $missing }
    .explain =
        Com intake_completed_on você confirma que tudo da etapa 1 é conhecido. O Onramp faz a própria conta e ainda
        encontra lacunas, que estão depois de “pendente”. Preencha-as, ou esvazie o campo até que estejam preenchidas.
            errado: intake_completed_on: 2026-11-04      com service_level ainda vazio
            certo:  intake_completed_on:
E0208 = assinado em { $signed }, antes da revisão jurídica de { $reviewed }
    .label = a revisão jurídica vem antes das assinaturas
    .explain =
        Um advogado lê o acordo antes que alguém o assine, e aqui a revisão tem data posterior a uma assinatura.
        Corrija a data errada. Se a assinatura veio mesmo antes, peça que assinem de novo depois da revisão.
            errado: reviewed: … on: 2026-11-07      com      signed: … on: 2026-11-06
            certo:  reviewed: … on: 2026-11-05      com      signed: … on: 2026-11-06
W0209 = { $what ->
        [servers] o cliente informa { $stated } servidores, e o inventário tem { $counted }
        [workstations] o cliente informa { $stated } estações de trabalho, e o inventário tem { $counted }
        [servers-value] o cliente informa { $stated } pelos servidores, e o inventário soma { $counted }
       *[workstations-value] o cliente informa { $stated } pelas estações de trabalho, e o inventário soma { $counted }
    }
    .help = no inventário: { $sum }
    .explain =
        Em `stated` está o que o cliente disse; em `devices`, o que foi encontrado. Os dois não batem: um equipamento
        foi esquecido ou contado duas vezes, ou o número do cliente é antigo. Pergunte antes de montar um preço sobre
        ele, e corrija o lado errado. Estações de trabalho são desktops e notebooks juntos, sem máquinas virtuais.
            errado: stated: { "{" }servers: 2{ "}" }      e um equipamento de kind server
            certo:  stated: { "{" }servers: 1{ "}" }      e um equipamento de kind server
E0210 = `{ $found }` não é um CNPJ ou NIPC válido
    .label = confira com os papéis da empresa
    .help = Os últimos algarismos de um CNPJ ou NIPC são calculados a partir dos outros, e assim um erro aparece.
    .explain =
        Estes números trazem algarismos que conferem os demais. Aqui a conta não fecha: pelo menos um está errado,
        faltando ou sobrando. Um contrato ou uma nota fiscal com ele seria recusado.
        São conferidos os do Brasil e de Portugal, pelo país do endereço da empresa.
            errado: tax_id: "12.345.678/0001-96"
            certo:  tax_id: "12.345.678/0001-95"
W0211 = não há diagrama de rede
    .label = acrescente um: { "{title: Rede, kind: network-diagram, file: files/rede.svg}" }
    .explain =
        Há documentação listada, mas nenhum desenho da rede entre ela. Os técnicos precisam de um desde o primeiro
        dia, e desenhá-lo mostra o que ninguém tinha lembrado. Para começar, serve a foto de um rascunho.
            certo:  documentation:
                      - { "{" }title: Rede, kind: network-diagram, file: files/rede.svg{ "}" }
W0212 = o depoimento de { $author } não tem autorização
    .label = acrescente consent: { "{by: …, on: …}" }
    .help = Até lá, ele fica fora de todos os documentos.
    .explain =
        As palavras e o nome de alguém só podem entrar em documentos com autorização dessa pessoa. Enquanto o registro
        não disser quem autorizou e quando, o depoimento fica de fora.
            errado: - { "{" }quote: A melhor mudança que fizemos., author: Pedro Nogueira{ "}" }
            certo:  - quote: A melhor mudança que fizemos.
                      author: Pedro Nogueira
                      consent: { "{" }by: Pedro Nogueira, on: 2026-03-01{ "}" }
W0213 = nenhum depoimento pode ser mostrado
    .label = acrescente um com autorização
    .help = Clientes novos leem o que os outros dizem antes de ler o que vocês dizem.
    .explain =
        O documento de boas-vindas tem um lugar para o que outros clientes dizem de vocês, e não há o que pôr nele:
        provider.yaml não tem depoimentos, ou nenhum tem autorização. O lugar some do documento.
            certo:  testimonials:
                      - quote: Eles atendem o telefone.
                        author: Maria Costa
                        consent: { "{" }by: Maria Costa, on: 2026-03-01{ "}" }
W0214 = este texto está num idioma só, e há documentos em { $locale }
    .label = escreva { "{" }{ $own }: …, { $locale }: …{ "}" }
    .explain =
        O cliente lê documentos num idioma diferente daquele em que este texto foi escrito. Um texto simples aparece
        como está, e uma frase num idioma ficaria no meio de uma página em outro. Escreva-o uma vez para cada um.
        Nomes e outros textos iguais em toda parte podem ficar como estão.
            errado: role: Gerente administrativa
            certo:  role: { "{" }en: Office manager, pt-BR: Gerente administrativa{ "}" }
W0215 = a cor { $color } é difícil de ler sobre branco: o contraste é de { $ratio } para 1, e o mínimo é 4.5 para 1
    .label = os textos saem em { $shade } no lugar dela
    .help = Escolha uma cor mais escura para ter a mesma em toda parte.
    .explain =
        A cor da marca é tão clara que as palavras nela são difíceis de ler em papel branco, sobretudo para quem
        enxerga pouco. As áreas mantêm a cor; as palavras ganham um tom mais escuro dela, e toda página fica legível.
            errado: brand: { "{" }primary: "#7FC4E8"{ "}" }
            certo:  brand: { "{" }primary: "#0B5C8A"{ "}" }
E0216 = não existe o arquivo `{ $file }`
    .label = você quis dizer `{ $suggestion }`?
    .help = Os arquivos são procurados em { $folder }.
    .explain =
        O registro indica um arquivo que não está onde deveria. O caminho começa na pasta do registro, e maiúsculas e
        minúsculas fazem diferença. Ponha o arquivo lá, ou corrija o nome.
            errado: file: rede.svg            (mas ele está na pasta files)
            certo:  file: files/rede.svg
E0217 = esta imagem não pode ser usada: { $why ->
        [kind] não é um arquivo SVG, PNG ou JPEG
        [large] tem mais de { $most } megapixels
        [broken] está danificada
       *[links] ela puxa outros arquivos
    }
    .label = { $why ->
        [kind] exporte como SVG, PNG ou JPEG
        [large] reduza o tamanho
        [broken] exporte de novo
       *[links] exporte de novo com tudo num arquivo só
    }
    .help = SVG, PNG ou JPEG, até 20 megapixels e 5 MB.
    .explain =
        Os documentos aceitam imagens de três tipos: SVG para logotipos e desenhos, PNG e JPEG para fotos. Não é o fim
        do nome que conta; um GIF chamado logo.png continua sendo um GIF. Um SVG precisa trazer todas as suas partes
        consigo. Abra a imagem num programa de desenho e exporte de novo.
            errado: logo: files/logo.gif
            certo:  logo: files/logo.svg
W0218 = { $count ->
        [1] um equipamento ou sistema está sem credencial
       *[other] { $count } equipamentos e sistemas estão sem credencial
    }: { $ids }
    .label = acrescente entradas que os cubram
    .help = Sem ela, ninguém consegue entrar na hora em que for preciso.
    .explain =
        Cada equipamento e sistema deveria estar coberto por uma entrada em `credentials`, que diz em qual entrada do
        cofre está o acesso. Onde nenhuma é conhecida, ninguém ajuda numa emergência. Se o acesso não está com vocês,
        diga com quem está.
            certo:  credentials:
                      - { "{" }id: srv-admin, covers: [srv-01], account: admin, vault: "op://Clientes/boavista/servidor"{ "}" }
                      - { "{" }id: wifi, covers: [ap-01], vault: , held_by: prestador anterior{ "}" }
N0219 = { $kind ->
        [warranty] a garantia de { $what }
        [licence] a licença de { $what }
        [contract] o contrato com { $what }
       *[domain] o domínio { $what }
    } vence em { $on }, { $days ->
        [0] hoje
        [1] daqui a um dia
       *[other] daqui a { $days } dias
    }
    .explain =
        Uma garantia, uma licença, um contrato ou um domínio vence nos próximos 90 dias. Não há nada errado no
        registro; o aviso existe para que a renovação seja conversada a tempo. Ele some quando houver uma data
        posterior.
            domains:
              - { "{" }name: boavista.example, expires: 2027-01-10{ "}" }
W0220 = há andamento anotado para `{ $id }`, mas não há `{ $item }`
    .label = apague a entrada, ou devolva o item
    .explain =
        Algumas tarefas se fazem uma vez para cada equipamento, credencial ou fornecedor: o id depois da barra diz
        para qual. Este não está mais no intake, e o seu andamento não conta para nada. Lá ele mudou de nome ou foi
        apagado.
            errado: rotate-passwords/firewall-antigo: { "{" }done_on: 2026-11-10{ "}" }
            certo:  rotate-passwords/fw-admin: { "{" }done_on: 2026-11-10{ "}" }
E0221 = isto termina em { $to }, antes de começar em { $from }
    .label = corrija uma das duas datas
    .explain =
        A segunda de duas datas é anterior à primeira: um recesso que termina antes de começar, uma tarefa concluída
        antes de iniciada, uma data prometida antes do início, um feriado extinto antes do primeiro ano. Muitas vezes é
        o ano, por volta do Ano-Novo.
            errado: closed: [{ "{" }from: 2026-12-21, to: 2026-01-03{ "}" }]
            certo:  closed: [{ "{" }from: 2026-12-21, to: 2027-01-03{ "}" }]
E0222 = isto parece ser um segredo
    .label = tire-o daqui
    .help = Guarde-o no cofre e escreva a referência em `credentials`. Se já foi gravado no git, troque-o: o git guarda tudo.
    .explain =
        Parece haver uma senha ou uma chave à vista. Registros são copiados, enviados e guardados no git para sempre;
        por isso nenhum segredo pode estar neles, nem nas anotações. Guarde-o no cofre e indique a entrada do cofre em
        `credentials`. Se o arquivo foi gravado no git, troque a senha. O Onramp oculta os valores da linha em toda
        saída.
            errado: notes: "Acesso ao roteador admin, senha: (a própria senha)"
            certo:  - { "{" }id: router, covers: [rt-01], account: admin, vault: "op://Clientes/boavista/roteador"{ "}" }
W0223 = o acordo está assinado, mas { $count ->
        [1] um item da coleta de informações voltou
       *[other] { $count } itens da coleta de informações voltaram
    } a ficar em aberto
    .label = o que foi assinado continua assinado; preencha o que falta
    .help = pendente: { $missing }
    .explain =
        Quando o acordo foi assinado, tudo o que a coleta pede era conhecido. Desde então algo foi esvaziado, ou algo
        novo entrou sem os detalhes. As assinaturas continuam valendo; a lacuna só aparece para ser fechada.
        O que falta está depois de “pendente”.
            errado: service_level:
            certo:  service_level: gold
N0224 = { $kind ->
        [warranty] a garantia de { $what } venceu
        [licence] a licença de { $what } venceu
        [contract] o contrato com { $what } venceu
       *[domain] o domínio { $what } venceu
    } em { $on }
    .explain =
        Uma garantia, uma licença, um contrato ou um domínio já venceu. O registro pode estar certo; então alguém
        precisa decidir se renova. Se foi renovado, escreva a nova data, e o aviso some.
            errado: warranty: { "{" }vendor: dell, until: 2026-05-31{ "}" }
            certo:  warranty: { "{" }vendor: dell, until: 2028-05-31{ "}" }
E0225 = tarefas que esperam umas pelas outras: { $tasks }
    .label = retire uma das ligações
    .explain =
        Cada uma destas tarefas só pode começar quando a anterior acabar, e a última espera pela primeira: nenhuma
        começaria nunca. Decida qual vem mesmo primeiro e retire o `after` dela.
            errado: - { "{" }id: order, after: [install]{ "}" }
                    - { "{" }id: install, after: [order]{ "}" }
            certo:  - { "{" }id: order{ "}" }
                    - { "{" }id: install, after: [order]{ "}" }
E0226 = { $what ->
        [several] este feriado diz o seu dia de várias maneiras: { $fields }
        [incomplete] weekday, nth e month andam juntos
        [stray] `{ $field }` não combina com `{ $beside }`
       *[none] este feriado não tem dia
    }
    .label = { $what ->
        [several] fique com uma delas
        [incomplete] falta: { $missing }
        [stray] apague
       *[none] diga em que dia ele cai
    }
    .help = date: 12-25, ou easter: -2, ou weekday: thu, nth: 4, month: 11.
    .explain =
        Um feriado diz o seu dia de uma entre três maneiras: uma data, os dias a partir do Domingo de Páscoa, ou um dia
        da semana de um mês, como a quarta quinta-feira de novembro. `from` e `until` dão os anos de um feriado que
        volta todo ano; uma data que já tem o ano não precisa deles.
            errado: - { "{" }weekday: thu, month: 11, name: Dia de Ação de Graças{ "}" }
            certo:  - { "{" }weekday: thu, nth: 4, month: 11, name: Dia de Ação de Graças{ "}" }

## Diagnósticos: questionários

E0240 = `{ $instrument }` não se mede com `{ $kind }`
    .label = escreva `{ $wanted }`
    .help = { $instrument ->
        [nps] O NPS (net promoter score) se pergunta de 0 a 10: `kind: rating-0-10`.
        [csat] A satisfação do cliente (CSAT) se pergunta de 1 a 5: `kind: rating-1-5`.
       *[ces] O esforço do cliente (CES 2.0) se pergunta de 1 a 7: `kind: rating-1-7`.
    }
    .explain =
        Cada medida tem uma escala, e é nela que o seu resultado está definido. Perguntada em outra, os números não
        podem ser comparados com os de outras empresas nem com os de vocês no mês passado.
            errado: - { "{" }id: recomenda, kind: rating-1-5, instrument: nps{ "}" }
            certo:  - { "{" }id: recomenda, kind: rating-0-10, instrument: nps{ "}" }
        Ou deixe `instrument` de fora: aí as respostas são contadas, e nenhum índice sai delas.
E0241 = uma pergunta de kind `{ $kind }` precisa de pelo menos duas opções, e esta { $count ->
        [0] não tem nenhuma
       *[other] só tem { $count }
    }
    .label = acrescente opções
    .help = por exemplo: options: [{ "{" }id: sim-tudo, text: Sim{ "}" }, { "{" }id: nem-tudo, text: Nem tudo{ "}" }]
    .explain =
        Quem responde a uma pergunta de kind `single` ou `multiple` escolhe entre opções. Com uma ou nenhuma, não há
        o que escolher. Acrescente as opções, cada uma com id e texto, ou faça dela uma pergunta de kind `text`.
            errado: - { "{" }id: ritmo, kind: single, text: Como foi o ritmo?{ "}" }
            certo:  - id: ritmo
                      kind: single
                      text: Como foi o ritmo?
                      options: [{ "{" }id: certo, text: Certo{ "}" }, { "{" }id: rapido, text: Rápido demais{ "}" }]
E0242 = uma pergunta de kind `{ $kind }` não tem `{ $field }`
    .label = apague o campo, ou mude o kind
    .help = { $field ->
        [options] Opções pertencem aos kinds single e multiple.
        [lines] Linhas pertencem ao kind text.
       *[low] O significado dos extremos pertence às escalas: rating-0-10, rating-1-5 e rating-1-7.
    }
    .explain =
        O campo nunca apareceria: opções pertencem a `single` e `multiple`; `low` e `high`, às escalas; `lines`, a
        `text`. Quase sempre é o kind que está errado, e as pessoas seriam perguntadas de um jeito diferente do que
        você queria.
            errado: - { "{" }id: ritmo, kind: text, text: Como foi o ritmo?, options: [...]{ "}" }
            certo:  - { "{" }id: ritmo, kind: single, text: Como foi o ritmo?, options: [...]{ "}" }
W0243 = { $count } perguntas: mais do que se responde em três minutos
    .label = a nona pergunta; oito bastam
    .help = Fique com as perguntas cujas respostas fariam vocês agir.
    .explain =
        Um questionário promete três minutos, e isso dá cerca de oito perguntas. Os mais longos ficam para depois, e
        quem responde já não se parece com quem deixa de responder. Retire o que não levaria a nada, ou pergunte na
        revisão de 30 dias, quando vocês sentam juntos de qualquer forma.
            errado: catorze perguntas, e duas respostas
            certo:  sete perguntas, e vinte respostas

## Diagnósticos: o plano e os modelos de documento

E0227 = `{ $task }` depende de `{ $on }`, que não está no plano deste cliente
    .label = diga de que `{ $task }` depende no lugar dela
    .help = Em plan, no onboarding.yaml: change: { "{" }{ $task }: { "{" }at: target + 30cd{ "}}" }, ou dispense-a também.
    .explain =
        Algumas tarefas ficam a certa distância de outra, como uma revisão 30 dias depois da ativação. Aqui essa outra
        tarefa foi dispensada para este cliente, e ninguém sabe quando a primeira acontece. Faça-a depender de outra
        tarefa ou de uma data, ou dispense-a também.
            errado: plan: { "{" }skip: [go-live]{ "}" }
            certo:  plan: { "{" }skip: [go-live], change: { "{" }review-30: { "{" }at: target + 30cd{ "}}}" }
E0228 = este plano leva mais de cem anos
    .label = confira durações, distâncias e o horário de trabalho
    .explain =
        A soma das tarefas passa de um século. Uma duração tem um algarismo a mais, ou o calendário quase não tem horas
        de trabalho, e o serviço nunca fica pronto. Confira as durações e o horário de vocês e o das unidades do
        cliente.
            errado: duration: 40000d
            certo:  duration: 4d
W0229 = a ativação foi prometida para { $promised }, e o plano chega a ela em { $forecast }
    .label = converse com o cliente, ou descubra o que pode andar mais rápido
    .help = onramp plan mostra quais tarefas decidem a data.
    .explain =
        A data prometida nunca muda sozinha. O plano, calculado do que está feito e do que falta, agora termina mais
        tarde. Ou algo pode ficar pronto antes, ou é melhor o cliente saber da nova data por você do que descobri-la
        sozinho. Tarefas em aberto cujo dia já passou contam como feitas hoje, no mínimo.
            errado: target: 2026-11-16      com o plano terminando em 2026-11-20
            certo:  target: 2026-11-20      combinado com o cliente
W0230 = `{ $meeting }` acontece antes de `{ $task }` ficar pronta, o que está previsto para { $finish }
    .label = mude a reunião, ou retire a ligação
    .help = Uma data digitada fica onde está; o plano não a muda.
    .explain =
        A data de uma reunião é digitada, portanto não acompanha o plano. Algo que deveria estar pronto antes dela está
        previsto para terminar depois. Mude a reunião, ou apresse o que vem antes.
            errado: kickoff: { "{" }at: 2026-11-09T10:00{ "}" }      com sla-signed prevista para 2026-11-12
            certo:  kickoff: { "{" }at: 2026-11-13T10:00{ "}" }
E0231 = uma tarefa com `at` não pode ter também `after`
    .label = retire `after` ou `at`
    .explain =
        Uma tarefa ou espera por outras, ou depende de um dia. Com `at`, a data é fixada por aquilo de que ela depende,
        e as ligações de `after` não diriam nada. Fique com o que você quer dizer.
            errado: - { "{" }id: review-30, at: go-live + 30cd, after: [first-report]{ "}" }
            certo:  - { "{" }id: review-30, at: go-live + 30cd{ "}" }
W0232 = consta que isto aconteceu em { $date }, e hoje é { $today }
    .label = corrija o dia, ou espere que ele chegue
    .help = Até lá, a tarefa conta como em aberto.
    .explain =
        Andamento é o que já aconteceu. Um dia que ainda está por vir é um engano no ano ou no mês, ou um desejo. A tarefa
        conta como em aberto até esse dia, para que nenhum documento diga que está feito o que não está.
            errado: scan-lan: { "{" }done_on: 2027-11-10{ "}" }      em novembro de 2026
            certo:  scan-lan: { "{" }done_on: 2026-11-10{ "}" }
W0233 = a ativação consta como feita, mas { $count ->
        [1] uma tarefa de que ela depende está em aberto
       *[other] { $count } tarefas de que ela depende estão em aberto
    }
    .label = anote o que foi feito, ou diga por que não foi
    .help = em aberto: { $tasks }
    .explain =
        Tarefas com `blocks: go-live` precisam estar prontas antes da ativação: os alertas testados, uma restauração
        feita. Aqui a ativação tem data, e algumas delas estão em aberto. Anote o que foi feito; se algo ficou mesmo
        de fora, converse sobre isso já, pois os níveis de serviço estão valendo.
            errado: go-live: { "{" }done_on: 2026-11-16{ "}" }      com test-alerts em aberto
            certo:  test-alerts: { "{" }done_on: 2026-11-12, evidence: files/alerta.png{ "}" }
E0301 = um modelo, ou uma página do guia, começa com um cabeçalho entre duas linhas de ---
    .label = acrescente-o acima desta linha
    .help = Pelo menos um título: as linhas ---, title: Boas-vindas e --- outra vez.
    .explain =
        Um modelo de documento começa com algumas linhas sobre o próprio documento: o título, quem pode lê-lo, onde ele
        fica entre os outros. Elas vão entre duas linhas de três hifens, bem no alto do arquivo.
            errado: # Boas-vindas
            certo:  ---
                    title: Boas-vindas
                    ---
E0302 = este código do modelo não pode ser lido; o Tera diz: “{ $reason }”
    .help = Valores ficam entre { "{{ }}" }; condições e repetições, entre { "{% %}" }.
    .explain =
        Onde um modelo recebe um valor do cliente, ele fica entre dois pares de chaves; uma condição ou repetição fica
        entre uma chave e um sinal de porcentagem. Um deles não se fecha, ou contém algo sem sentido.
        Toda repetição termina com endfor, toda condição com endif. O motivo vem nas palavras do Tera, em inglês.
            errado: Olá, { "{{ primary.name }" }, boas-vindas.
            certo:  Olá, { "{{ primary.name }}" }, boas-vindas.
E0303 = não existe o valor `{ $name }`
    .label = você quis dizer `{ $suggestion }`?
    .help = disponíveis aqui: { $known }
    .explain =
        O modelo pede um valor que nenhum registro tem, para cliente nenhum: está mal escrito, ou pertence a outro
        registro. Não se trata de um valor que um cliente ainda não preencheu; isso é dito em outro lugar.
            errado: Olá, { "{{ company.nmae }}" }
            certo:  Olá, { "{{ company.name }}" }
E0304 = { $what ->
        [page] HTML numa página do guia
       *[template] HTML num modelo
    }
    .label = { $what ->
        [page] use Markdown
       *[template] página e PDF precisam dizer o mesmo: use Markdown ou um componente
    }
    .help = Para mostrar o próprio sinal <, escreva \<.
    .explain =
        Um documento sai como página e como PDF, e os dois precisam dizer o mesmo. HTML só apareceria na página; por
        isso modelos não têm nenhum. Markdown tem negrito, links, listas e tabelas; os componentes fazem o resto.
            errado: <b>Importante</b>
            certo:  **Importante**
E0305 = não existe o componente `{ $name }`
    .label = você quis dizer `{ $suggestion }`?
    .help = disponíveis: { $known }
    .explain =
        Entre três crases e um nome entre chaves fica um componente: a equipe, os níveis de serviço e assim por diante,
        feitos a partir dos registros. Não há nenhum com este nome.
            errado: ```{ "{taem}" }
                    ```
            certo:  ```{ "{team}" }
                    ```
E0306 = as opções de `{ $name }` não podem ser lidas
    .label = opções se escrevem `nome: valor`, uma por linha
    .help = Um valor que vem de um registro também precisa servir para a opção.
    .explain =
        Abaixo do nome do componente ficam as suas opções, uma por linha, cada uma com dois-pontos e espaço. Depois de
        preenchidos os valores do cliente, não foi mais possível lê-las: uma opção aceita uma entre poucas palavras, e o
        valor não é nenhuma delas, ou faltam os dois-pontos numa linha.
            errado: tone: { "{{ company.name }}" }
                    text = Ligue quando quiser.
            certo:  tone: tip
                    text: Ligue quando quiser.
E0307 = este link não leva a um lugar seguro
    .label = use https://, mailto:, tel:, uma página junto desta, ou #titulo
    .explain =
        Um link num documento leva a uma página da web, a um e-mail, a um telefone, a uma página junto desta ou a um
        título da mesma página. Qualquer outra coisa poderia executar um programa no computador do leitor, ou quebrar
        quando as páginas mudassem de lugar.
            errado: [Nossas regras](C:\regras.docx)
            certo:  [Nossas regras](https://norteti.example/regras)
E0308 = um título de nível { $level } depois de um de nível { $before }
    .label = use o nível { $wanted }
    .help = Quem ouve a página se orienta pelos níveis. O título do documento é o nível 1.
    .explain =
        A quantidade de sinais # diz a profundidade de um título. O do documento é o nível 1; por isso capítulos
        começam com dois sinais, e o que está abaixo deles, com três. Um nível pulado desorienta quem ouve a página, e
        o PDF não seria acessível. Escolha o nível pela ordem das coisas, não pelo tamanho das letras.
            errado: ## Como trabalhamos
                    #### Às segundas
            certo:  ## Como trabalhamos
                    ### Às segundas
E0309 = uma imagem sem descrição
    .label = diga o que ela mostra: ![Rede da matriz](…)
    .explain =
        Quem não pode ver uma imagem ouve a sua descrição, e o PDF precisa dela para ser acessível.
        Ela fica entre colchetes: uma frase sobre o que se vê.
            errado: ![](rede.svg)
            certo:  ![Rede da matriz, com firewall e dois switches](rede.svg)
E0310 = nenhuma fonte tem o caractere { $character }
    .label = troque-o, ou ponha uma fonte em themes/{ $theme }/fonts
    .help = Ele está em: { $text }
    .explain =
        Cada caractere é desenhado por uma fonte. O Onramp traz fontes para letras latinas, gregas e cirílicas; para
        este caractere não há nenhuma, e o PDF mostraria um quadradinho vazio. Em geral é um emoji, ou um nome em outra
        escrita. Troque-o, ou ponha na pasta de fontes do tema uma fonte que o tenha.
            errado: name: Boa Vista 🚀
            certo:  name: Boa Vista
E0311 = { $what ->
        [language] o Onramp não tem palavras em { $locale }
        [guide] o Onramp não tem palavras em { $locale } para o guia
       *[document] não existe o modelo `{ $kind }` em { $locale }
    }
    .label = { $what ->
        [language] ele tem: { $known }
        [guide] ele tem: { $known }
       *[document] { "" }
    }
    .help = { $what ->
        [guide] Acrescente content/locales/{ $locale }.ftl, ou retire a pasta content/guide/{ $locale }.
        [language] Retire { $locale } de company.locale, ou acrescente content/locales/{ $locale }.ftl e modelos em content/documents/{ $locale }.
       *[document] Acrescente content/documents/{ $locale }/{ $kind }.md, ou retire { $locale } de company.locale.
    }
    .explain =
        O cliente lê um idioma em que ainda não há palavras, ou em que falta este documento. O Onramp nunca mostra
        outro idioma no lugar. Escreva o que falta, começando por uma cópia do arquivo em português, ou indique outro
        idioma para o cliente.
            errado: locale: fr      (e não há content/locales/fr.ftl)
            certo:  locale: pt-BR
E0312 = `{ $name }` é uma lista ou um grupo de campos, não um texto
    .label = use uma repetição, ou cite um dos campos
    .explain =
        Um modelo consegue mostrar um texto. Este valor são vários: uma lista, ou um grupo de campos. Diga qual campo
        você quer, ou percorra a lista com uma repetição e diga o que mostrar de cada item.
            errado: Cuidamos de { "{{ sites }}" }.
            certo:  { "{% for site in sites %}" }
                    - { "{{ site.name }}" }
                    { "{% endfor %}" }
E0313 = o filtro `{ $name }` deixaria um valor virar código
    .label = retire-o
    .help = Os valores chegam sempre como texto simples, para que nenhum registro quebre uma página.
    .explain =
        O que alguém digitou num registro aparece como foi digitado, e nunca vira parte do código da página.
        Este filtro desligaria isso: um sinal perdido no nome de um cliente poderia quebrar a página, ou coisa pior.
        Não há nada a pôr no lugar; sem ele, o valor sai certo.
            errado: { "{{ company.name | safe }}" }
            certo:  { "{{ company.name }}" }
E0314 = um filtro partiu um valor ao meio
    .label = retire o filtro
    .help = Filtros que cortam ou mudam textos não podem envolver valores. Prepare o texto no registro.
    .explain =
        A caminho do documento, os valores vão embrulhados, para que não virem código. Um filtro em volta de um trecho
        do modelo corta o embrulho, e o que foi digitado se perde.
            errado: { "{% filter truncate(length=10) %}{{ company.name }}{% endfilter %}" }
            certo:  { "{{ company.name | truncate(length=10) }}" }
E0315 = não há texto em { $locale }
    .label = acrescente { $locale }: …
    .help = Outro idioma nunca aparece no lugar.
    .explain =
        O texto existe em outros idiomas, e este cliente lê um que falta. Um documento em dois idiomas pareceria
        descuido; por isso nada aparece no lugar. Acrescente o que falta.
            errado: title: { "{" }en: Kick-off{ "}" }
            certo:  title: { "{" }en: Kick-off, pt-BR: Reunião inicial{ "}" }
E0316 = uma tabela sem cabeçalho
    .label = a primeira linha dá nome às colunas, a segunda é |---|---|
    .explain =
        A primeira linha de uma tabela diz o que há em cada coluna. Quem ouve a página a escuta junto com cada célula,
        e o PDF precisa dela para ser acessível. Aqui ela está vazia.
            errado: |         |        |
                    |---------|--------|
                    | Segunda | Backup |
            certo:  | Dia     | O quê  |
                    |---------|--------|
                    | Segunda | Backup |
E0317 = `{ $name }` não pode usar isto: { $reason ->
        [path] não existe o texto { $found }
        [survey] não existe o questionário { $found }
        [phase] não existe a fase { $found } no playbook deste cliente
       *[other] { $found }
    }
    .help = por exemplo: { $known }
    .explain =
        O componente deveria mostrar algo que não existe, ou que ele não sabe mostrar: uma lista onde precisa de um
        texto, ou um valor mal escrito. Confira as opções abaixo do nome do componente.
            errado: ```{ "{text}" }
                    of: provider.vison
                    ```
            certo:  ```{ "{text}" }
                    of: provider.vision
                    ```
E0318 = este modelo falha; o Tera diz: “{ $reason }”
    .help = O lugar marcado pode ser lido, mas não executado.
    .explain =
        O modelo está bem escrito, mas algo nele não pode ser feito com os valores do cliente: somar um número a um
        texto, um filtro que recebe a coisa errada, uma parte incluída que não existe.
        O motivo vem nas palavras do Tera, a linguagem dos modelos, em inglês.
            errado: { "{{ company.name + 1 }}" }
            certo:  { "{{ company.name }}" }
E0319 = não existe o trecho `{ $name }`
    .label = você quis dizer `{ $suggestion }`?
    .help = disponíveis: { $known }
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
    .label = você quis dizer `{ $suggestion }`?
    .help = Você quis dizer `{ $suggestion }`?
    .explain =
        O arquivo próprio de um cliente vale sobre o de mesmo nome que todos compartilham, ou entra em um modelo próprio
        do cliente. Este não faz nem uma coisa nem outra: o nome deve ter um erro de digitação, e o cliente recebe o
        texto padrão.
            errado: content/clients/acme/documents/pt-BR/_sla-libility.md
            certo:  content/clients/acme/documents/pt-BR/_sla-liability.md
E0323 = o que está aqui passa de { $most } níveis, um dentro do outro
    .label = este é um nível a mais
    .explain =
        Citações, listas e ênfases podem estar umas dentro das outras até 32 níveis: ninguém lê mais fundo, e uma
        sequência de `>` ou `-` quase sempre quer ser uma linha divisória. Retire as marcas ou escreva a linha.
            errado: >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>
            certo:  ---
E0330 = uma imagem numa página do guia
    .label = retire-a, ou ponha um link para onde ela possa ser vista
    .explain =
        As páginas do guia têm texto, tabelas e código; imagens ainda não podem aparecer nelas. Diga em palavras o que
        a imagem mostra, ou ponha um link para ela na web.
            errado: ![O rack](rack.png)
            certo:  [Uma foto do rack](https://norteti.example/rack)
E0340 = o site não tem a página `{ $page }`
    .label = você quis dizer `{ $suggestion }`?
    .help = Páginas do site: { $known }; cada uma seguida de .html, como os documentos do cliente, que têm o nome do seu tipo.
    .explain =
        Uma página do site de um cliente, ou um documento que está nele, tem links para páginas desse site, e para os
        documentos do cliente, pelo nome do arquivo. Este nome não é o de nenhum deles. Uma página que existe, mas não
        é feita para um cliente, não é erro: ali as palavras ficam sem o link.
            errado: [Sua equipe](teams.html)
            certo:  [Sua equipe](team.html)
W0341 = a página `{ $page }` não tem o título `{ $heading }`
    .label = você quis dizer `#{ $suggestion }`?
    .help = Os títulos dela: { $known }.
    .explain =
        O que vem depois do # de um link é o nome de um título: suas palavras em letras minúsculas, separadas por hífens,
        ou o que o modelo lhe dá na forma { "{ #nome }" }. O link leva então ao começo da página.
            errado: [O cronograma](plan.html#cronogramas)
            certo:  [O cronograma](plan.html#cronograma)
E0342 = { $reason ->
       *[missing] não há o arquivo `{ $file }` na pasta do cliente
        [kind] `{ $file }` não é de um tipo que uma página possa entregar
        [shared] `{ $file }` é arquivo de um só cliente, e esta página é feita para todos
        [place] `{ $file }` não é página nem arquivo de files/
        [document] um documento não entrega arquivos, e `{ $file }` não é nenhum que se faz para um cliente
    }
    .label = { $reason ->
       *[missing] você quis dizer `{ $suggestion }`?
        [kind] salve-o como PDF, tabela ou imagem
        [shared] ponha o link numa página própria do cliente
        [place] ponha-o na pasta files/ do cliente, com um link para files/…
        [document] indique um documento, como welcome.pdf
    }
    .explain =
        Uma página própria do cliente, em content/clients/<id>/pages/, pode entregar arquivos do cliente: o que seus links
        citam como files/… é copiado para o site, e nada mais. Documentos, tabelas e imagens podem ser entregues; páginas e
        programas não, pois um navegador os executaria. Páginas comuns a todos não têm links para arquivos de um cliente.
            errado: [A planta](planta.pdf)
            certo:  [A planta](files/planta.pdf)
E0343 = o nome `{ $name }` já está em uso
    .help = Escolha outro nome: o site já tem uma página ou um documento com este, ou o reserva para si.
    .explain =
        A página própria de um cliente fica ao lado das páginas e dos documentos que todo cliente tem; por isso não pode ter
        o nome de um deles, nem index, search, print, 404 ou team. Para dizer outra coisa numa página que todos têm, ponha
        um modelo sobre ela: content/clients/<id>/documents/<idioma>/site/<página>.md.
            errado: content/clients/acme/pages/help.md
            certo:  content/clients/acme/pages/estacionamento.md
W0344 = o endereço { $address } { $status ->
        [none] não responde
       *[other] responde com { $status }
    }
    .help = Abra-o num navegador: pode ter mudado, ou só estar fora do ar por ora.
    .explain =
        Com --links external, check pergunta à web por cada endereço a que levam as páginas e os documentos dos clientes.
        Este não deu página: o servidor não foi achado ou demorou demais, ou disse que a página não existe (404, 410) ou que
        ninguém pode vê-la (401, 403). Alguns servidores recusam programas e mesmo assim mostram a página a pessoas.
            errado: https://norteti.example/regras-antigas responde com 404
            certo:  o endereço que a página tem agora
E0345 = o programa curl não está instalado
    .help = Instale o curl, ou deixe --links external de fora.
    .explain =
        O Onramp em si não tem código que fale com a rede. Com --links external ele pergunta ao programa curl, que quase
        todo sistema tem; aqui ele não foi encontrado.
            errado: onramp check --links external num sistema sem curl
            certo:  o mesmo, depois de instalar o curl

## Diagnósticos: temas, palavras e acabamento

E0401 = o tema `{ $theme }` não tem um { $file } que possa ser lido
    .help = Salve-o em UTF-8, ou apague-o para voltar ao que veio com o Onramp.
    .explain =
        Um tema dá a aparência dos documentos. Ele precisa de alguns arquivos sem os quais nenhuma página sai; um deles
        não existe ou não é um texto em UTF-8. Os arquivos que um tema não tem vêm do tema padrão, portanto apagar o
        que está quebrado também resolve.
            errado: themes/ardosia/html/document.html, salvo em UTF-16
            certo:  themes/ardosia/html/document.html, salvo em UTF-8
E0402 = o arquivo { $file } do tema falha; o Tera diz: “{ $message }”
    .help = Apague a cópia que está no tema para voltar à que veio com o Onramp.
    .explain =
        A moldura das páginas da web não pode ser usada: há nela código que não pode ser lido, ou que pede algo que
        não existe. Os documentos e registros não têm culpa. O motivo vem nas palavras do Tera, a linguagem das
        molduras, em inglês.
            errado: <title>{ "{{ document.title </title>" }
            certo:  <title>{ "{{ document.title }}</title>" }
E0403 = os arquivos de PDF do tema falham; o Typst diz: “{ $message }”
    .help = Apague a cópia que está no tema para voltar à que veio com o Onramp.
    .explain =
        Os arquivos que compõem o PDF não podem ser usados: há neles código que não pode ser lido, ou que pede algo
        que não existe. Os documentos e registros não têm culpa. O motivo vem nas palavras do Typst, o programa que
        compõe o PDF, em inglês.
            errado: #text(fill: brand)[Olá]       (nada se chama brand)
            certo:  #text(fill: t.primary)[Olá]
E0404 = nenhuma fonte do tema tem a família `{ $family }`
    .help = Ponha os arquivos da fonte na pasta fonts do tema, ou escolha IBM Plex Sans.
    .explain =
        O tema pede uma fonte que não vem com ele. As fontes que por acaso estão na sua máquina não são usadas: os
        documentos ficariam diferentes em cada outra. Ponha os arquivos da fonte (.ttf, .otf ou .woff2) na pasta de
        fontes do tema, se a licença dela permitir.
            errado: font: Comic Sans MS
            certo:  font: IBM Plex Sans
E0405 = há algo errado com estas palavras: { $reason ->
        [missing] falta { $word }
        [not-found] o arquivo não existe
       *[other] o Fluent diz “{ $reason }”
    }
    .help = Uma mensagem por linha: nome = texto. Valores ficam entre { "{ $nome }" }.
    .explain =
        Os arquivos em content/locales guardam as palavras em volta de um documento, como “Página” e “Rascunho”. Uma
        linha não pode ser lida, ou falta uma palavra de que um documento precisa. Você pode mudar as palavras depois
        do sinal de igual; os nomes antes dele ficam como estão.
            errado: ui-draft Rascunho
            certo:  ui-draft = Rascunho

## Diagnósticos: o espaço de trabalho e o que se grava

E0501 = não há onramp.yaml aqui nem em uma pasta acima
    .help = Vá ao seu espaço de trabalho, indique-o com -C, ou crie um: onramp init
    .explain =
        Um espaço de trabalho é uma pasta que tem um arquivo onramp.yaml. O Onramp procurou na pasta em que foi
        chamado e em todas acima dela, e não achou nenhum. Quase sempre é só o terminal que está em outra pasta.
            errado: C:\Users\ana> onramp check
            certo:  C:\Users\ana\clientes> onramp check
E0502 = não existe o cliente `{ $id }`
    .label = você quis dizer `{ $suggestion }`?
    .help = disponíveis: { $known }
    .explain =
        Um cliente é chamado pelo id, que é o nome da sua pasta em content/clients. Nenhum tem este.
        Para criar um cliente novo, use onramp new.
            errado: onramp check "Clínica Boa Vista"
            certo:  onramp check boavista
E0503 = a pasta { $folder } contém { $file }, que não foi o Onramp que gravou
    .help = Indique uma pasta vazia, ou uma que o Onramp já tenha gravado. Ele nunca remove o que não é seu.
    .explain =
        Uma geração (build) grava numa pasta só sua e remove dela o que ficou velho. Esta pasta contém outra coisa, que
        poderia se perder; por isso nada foi gravado. Indique uma pasta vazia, ou que ainda não exista.
            errado: onramp build --output C:\Users\ana\Documentos
            certo:  onramp build --output C:\Users\ana\Documentos\paginas-onramp
E0504 = não foi possível gravar { $file }: { $reason ->
        [not-found] a pasta não existe
        [no-folder] há um arquivo no lugar de uma pasta
        [refused] você não tem permissão para gravar ali
        [full] o disco está cheio
        [busy] outro programa está com o arquivo aberto
       *[other] o sistema responde “{ $reason }”
    }
    .help = Confira se há espaço no disco, se você pode gravar ali e se nenhum outro programa está com o arquivo aberto.
    .explain =
        O sistema não deixou gravar o arquivo: o disco está cheio, você não pode gravar naquela pasta, ou outro
        programa está com o arquivo aberto, como o Acrobat faz com um PDF. O que havia antes continua inteiro.
        Resolva a causa e gere de novo; só o que falta será gravado.
            errado: onramp build --output /usr/share/paginas
            certo:  onramp build --output paginas
E0505 = não existe o documento `{ $kind }`
    .label = você quis dizer `{ $suggestion }`?
    .help = disponíveis: { $known }
    .explain =
        Com --only você indica os documentos que quer, e não há nenhum com este nome. O nome de um documento é o do
        arquivo do seu modelo, sem a extensão.
            errado: onramp build --only welcom
            certo:  onramp build --only welcome
E0506 = o cliente `{ $id }` não tem intake.yaml
    .help = Crie um: onramp new { $id }
    .explain =
        Cada pasta em content/clients é um cliente, e cada cliente precisa ao menos do seu intake.yaml, que diz quem ele
        é e o que tem. Uma pasta que não é de cliente fica em outro lugar.
            errado: content/clients/boavista/onboarding.yaml      sozinho
            certo:  content/clients/boavista/intake.yaml          e onboarding.yaml
E0507 = `{ $kind }` ainda não pode ser feito, falta: { $missing }
    .help = Preencha o que está pendente e gere de novo.
    .explain =
        Você pediu um documento pelo nome, e o registro do cliente não tem tudo o que ele conta. Um documento com
        buracos nunca é feito. Preencha os campos indicados, no intake.yaml ou no onboarding.yaml.
        Sem --only e --strict, todos os outros documentos são feitos, e você só fica sabendo quais estão à espera.
            errado: account_manager:
            certo:  account_manager: ana
E0508 = { $path } já existe
    .help = Nada mudou. Escolha outro nome, ou edite o que já existe.
    .explain =
        O comando cria algo novo, e já existe algo com esse nome. O Onramp nunca grava por cima do que alguém escreveu.
        Escolha outro nome, edite o que existe, ou apague-o antes, se quer mesmo começar de novo.
            errado: onramp new boavista        (uma segunda vez)
            certo:  onramp new boavista-filial
E0509 = outra geração está gravando em { $folder }
    .help = Espere que ela termine e comece de novo.
    .explain =
        Duas gerações ao mesmo tempo gravariam uma por cima da outra; por isso a segunda para antes de começar. Talvez
        um colega, um agendamento ou a prévia esteja trabalhando na mesma pasta. Se não houver nada, uma geração
        travou: encerre-a e comece de novo.
            errado: onramp build      em duas janelas ao mesmo tempo
            certo:  onramp build      depois que a outra terminou
E0510 = ainda não há plano: falta { $missing ->
        [tasks] um playbook com tarefas
       *[other] { $missing }
    }
    .help = No onboarding.yaml: hired_on para as etapas 1 a 3, start para as outras, e playbook.
    .explain =
        Um plano conta a partir de dois dias: aquele em que o cliente foi conquistado e aquele em que o projeto começa.
        Com um deles há um plano; sem nenhum, não há. Uma tarefa também pode depender de uma data que ainda não foi
        digitada.
            errado: start:
            certo:  start: 2026-11-09

## Diagnósticos: o acordo e a ordem das etapas

E0601 = `{ $file }` não é o arquivo que foi assinado: a impressão digital dele é { $now }
    .label = foi digitado { $typed }
    .help = Ponha de volta o arquivo assinado. Se este for o certo, digite a impressão digital dele: { $now }.
    .explain =
        Um acordo assinado fica como foi assinado. `sla.signed.of` guarda a impressão digital desse arquivo, e o que está
        na pasta tem outra: foi trocado, digitalizado de novo ou salvo por um programa que o alterou.
        Ponha de volta o arquivo assinado. Só corrija a impressão digital se o erro estiver nela.
            errado: of: 7f3a9c4e21b0        e files/sla-1.0.pdf foi salvo de novo
            certo:  of: a impressão digital da mensagem, depois de conferir que o arquivo é o assinado
W0602 = o acordo está assinado e não há revisão jurídica registrada
    .label = `sla.reviewed` diz quem leu e quando
    .explain =
        Um advogado lê o acordo antes da assinatura, sobretudo por causa da cláusula de responsabilidade. Aqui as duas
        partes assinaram e ninguém consta como revisor. O que foi assinado continua assinado. Se houve revisão, registre
        quem a fez e quando; se não houve, peça uma agora, para que a próxima versão saia melhor.
            errado: reviewed:
            certo:  reviewed: { "{" }by: Dra. Paula Nunes, on: 2026-11-05, of: 7f3a9c4e21b0{ "}" }
E0603 = `{ $what }` foi enviado em { $on }, mas o acordo só foi assinado em { $signed }
    .label = só se envia depois das duas assinaturas
    .explain =
        Damos as boas-vindas ao cliente quando as duas partes assinaram, e não antes: até lá ninguém sabe se o trabalho
        começa. Corrija a data que estiver errada. Se o documento saiu mesmo antes, retire a entrada e envie de novo
        depois das assinaturas.
            errado: sent: … kind: welcome, on: 2026-11-05      com      signed: … on: 2026-11-06
            certo:  sent: … kind: welcome, on: 2026-11-06      com      signed: … on: 2026-11-06
E0604 = a reunião inicial foi em { $held }, mas a gravação foi compartilhada em { $shared }
    .label = o dia em que o cliente recebeu a gravação ou a ata
    .explain =
        A gravação, ou a ata, só pode ser compartilhada depois da reunião. Uma das duas datas está errada.
            errado: at: 2026-11-09T10:00      com      shared_on: 2026-11-08
            certo:  at: 2026-11-09T10:00      com      shared_on: 2026-11-09
E0605 = `{ $what }` começou em { $on }, mas o acordo só foi assinado em { $signed }
    .label = o trabalho nos sistemas do cliente começa depois das assinaturas
    .explain =
        Antes das duas assinaturas não há acordo: nenhum acesso autorizado, nenhuma responsabilidade limitada, nenhum
        sigilo combinado. O trabalho das etapas 6 e 7 nos sistemas do cliente vem depois. Corrija a data que estiver
        errada ou registre as assinaturas que faltam.
            errado: rmm-site: { "{" }done_on: 2026-11-05{ "}" }      com      signed: … on: 2026-11-06
            certo:  rmm-site: { "{" }done_on: 2026-11-10{ "}" }      com      signed: … on: 2026-11-06
E0606 = ativo desde { $live }, mas nada mostra que os alertas funcionam: `{ $task }`
    .label = `{ $task }` vem antes, com evidência
    .help = Registre em tasks: { $task }: { "{" }done_on: …, evidence: files/…{ "}" }
    .explain =
        A partir da ativação o cliente conta com os nossos alertas. Por isso eles são testados antes, e um arquivo mostra
        isso: uma imagem do alerta, o chamado, o e-mail. Teste agora se não foi feito e registre a evidência; se foi
        feito, registre quando e o arquivo.
            errado: go-live: { "{" }done_on: 2026-11-16{ "}" }      com      test-alerts: { "{" }done_on: 2026-11-12{ "}" }
            certo:  test-alerts: { "{" }done_on: 2026-11-12, evidence: files/alert.png{ "}" }
E0607 = o cliente foi avisado em { $sent } de que tudo está pronto, mas { $live ->
        [open] ainda não está ativo
       *[other] só está ativo desde { $live }
    }
    .label = o cliente é avisado no dia da ativação ou depois dele
    .explain =
        O e-mail de conclusão diz que os níveis de serviço estão valendo. Eles valem a partir do dia da ativação, quando
        toda tarefa que a bloqueia está feita. Corrija a data que estiver errada ou registre a ativação em `tasks`.
            errado: sent: … kind: completion, on: 2026-11-13      com      go-live: { "{" }done_on: 2026-11-16{ "}" }
            certo:  sent: … kind: completion, on: 2026-11-16      com      go-live: { "{" }done_on: 2026-11-16{ "}" }
E0608 = houve uma revisão em { $held }, mas o cliente { $live ->
        [open] não está ativo
       *[other] só está ativo desde { $live }
    }
    .label = as revisões vêm 30, 60 e 90 dias depois da ativação
    .explain =
        As revisões olham para o tempo desde a ativação; por isso nenhuma pode vir antes dela. Corrija a data que estiver
        errada ou registre a ativação em `tasks`.
            errado: 30: { "{" }held_on: 2026-11-10{ "}" }      com      go-live: { "{" }done_on: 2026-11-16{ "}" }
            certo:  30: { "{" }held_on: 2026-12-16{ "}" }      com      go-live: { "{" }done_on: 2026-11-16{ "}" }
W0609 = `{ $what }` tem a data { $on }, mas o acordo não está assinado por ambas as partes
    .label = isto vem depois das assinaturas
    .explain =
        Damos as boas-vindas ao cliente e começamos o trabalho nos seus sistemas quando as duas partes assinaram. Algo disso
        está registrado, e falta uma assinatura. Digite a assinatura se ela existe. Se não existe, pare o trabalho: nada está
        combinado ainda. Até lá os documentos são rascunhos.
            errado: sent: … kind: welcome, on: 2026-11-06      com      client: { "{" }name: Helena Prado, on: { "}" }
            certo:  sent: … kind: welcome, on: 2026-11-06      com      client: { "{" }name: Helena Prado, on: 2026-11-06{ "}" }


## Respostas a questionários: notas, gráficos, quem não está satisfeito

ui-answers-all-about = As notas de todos os clientes, da pior para a melhor, e para quem é preciso ligar.
ui-answers-all-answers = Todas as respostas
ui-answers-all-clients = Todos os clientes
ui-answers-all-intro = O que os clientes responderam, todos juntos e um por um. Uma nota nunca aparece sem o número de respostas de que é feita.
ui-answers-all-title = O que dizem os nossos clientes
ui-answers-answer = Resposta
ui-answers-answered = Destas, responderam
ui-answers-asked = Pessoas consultadas
ui-answers-asked-short = Consultados
ui-answers-blank = Em branco
ui-answers-by-client = Cliente por cliente, do pior para o melhor
ui-answers-calls = { $who } liga até { $due }
ui-answers-calls-about = Para quem responde de 0 a 6, o gerente de conta liga no máximo dois dias úteis depois de chegar a resposta.
ui-answers-chart-title = Distribuição das respostas: { $question }
ui-answers-client = Cliente
ui-answers-count = n = { $count }
ui-answers-count-few = n = { $count }, poucas
ui-answers-counted = { $count ->
        [one] { $count } resposta
       *[other] { $count } respostas
    }{ $blanks ->
        [0] .
       *[other] , em branco: { $blanks }.
    }
ui-answers-days = { $days } dias
ui-answers-detractors = Quem não nos recomendaria
ui-answers-due = Até
ui-answers-few = menos de cinco respostas
ui-answers-last = Última resposta
ui-answers-left-out = { $count ->
        [one] { $count } cliente ficou de fora, pois seus registros têm erros.
       *[other] { $count } clientes ficaram de fora, pois seus registros têm erros.
    }
ui-answers-measure = Medida
ui-answers-measure-ces = CES, fácil conseguir ajuda (média de 1 a 7)
ui-answers-measure-csat = CSAT, satisfação (parcela de 4 e 5)
ui-answers-measure-nps = NPS, recomendaria (-100 a 100)
ui-answers-n = Respostas
ui-answers-nobody = ninguém ainda
ui-answers-of-ten = { $number } de 10
ui-answers-on = Respondeu em
ui-answers-others = Outras pessoas que responderam
ui-answers-owner = Quem liga
ui-answers-percent = { $percent }%
ui-answers-question = Pergunta
ui-answers-rate = { $count } ({ $percent })
ui-answers-recommend = Recomendaria
ui-answers-recommends = recomendaria: { $answer }
ui-answers-responses = Questionários respondidos
ui-answers-review = Revisão
ui-answers-score = Nota
ui-answers-several = Era possível escolher várias.
ui-answers-share = Parcela
ui-answers-share-percent = Parcela em porcentagem
ui-answers-sheet-detractors = Para quem ligar
ui-answers-sheet-distribution = Distribuição
ui-answers-sheet-responses = Respostas
ui-answers-sheet-scores = Notas
ui-answers-survey = Questionário
ui-answers-times = Vezes
ui-answers-trend-title = { $measure }: de revisão em revisão
ui-answers-version = Versão
ui-answers-warning = Atenção
ui-answers-who = Quem
ui-answers-with-few = { $value } (n = { $count }, poucas)
ui-answers-with-n = { $value } (n = { $count })
ui-answers-workbook = { $title } (planilha)

cli-survey-answers = respostas
cli-survey-asked = consultados
cli-survey-client = cliente
cli-survey-critic = { $who } ({ $client }): { $answer } de 10, respondeu em { $on }; { $owner } liga até { $due }
cli-survey-critics = { $count ->
        [one] { $count } pessoa não nos recomendaria
       *[other] { $count } pessoas não nos recomendariam
    }
cli-survey-few = ! menos de cinco respostas: poucas para tirar conclusões
cli-survey-head = { $title }, em { $date }
cli-survey-last = última
cli-survey-measure = medida
cli-survey-none = Ninguém respondeu a um questionário que tenha nota.
cli-survey-total = todos

E0730 = a resposta `{ $found }` a `{ $question }` não é nenhuma das possíveis
    .label = corrija a resposta ou deixe em branco
    .help = respostas possíveis: { $known }
    .explain =
        Uma pergunta com escala se responde com um número inteiro dessa escala; uma pergunta com opções, com o id de uma
        delas. Qualquer outra resposta não pode ser contada, e uma nota sem ela estaria errada em silêncio: nada se faz do
        cliente até que seja corrigida.
            errado:  answers: { "{" }recommend: "11"{ "}" }
            certo:   answers: { "{" }recommend: "10"{ "}" }
W0731 = não existe o questionário `{ $id }`
    .label = você quis dizer `{ $suggestion }`?
    .help = conhecidos: { $known }
    .explain =
        Uma resposta pertence a um questionário, `content/surveys/<id>.yaml`. Se ele não existe, as respostas ficam guardadas,
        mas nada as conta. Recoloque o questionário ou corrija o id.
            errado:  survey: onboarding-servey
            certo:   survey: onboarding-survey
W0732 = o questionário não pergunta `{ $id }`
    .label = você quis dizer `{ $suggestion }`?
    .help = perguntas: { $known }
    .explain =
        A resposta é à versão atual do questionário, que não tem pergunta com esse id; por isso nada conta esta resposta. Uma
        pergunta que quer saber outra coisa recebe um id novo, e o questionário, uma versão nova; respostas a versões
        anteriores não são vistas dessa forma.
            errado:  answers: { "{" }recomend: "9"{ "}" }
            certo:   answers: { "{" }recommend: "9"{ "}" }
E0733 = uma planilha vai para um arquivo
    .label = acrescente `-o ARQUIVO`
    .help = por exemplo: onramp survey report --format xlsx -o notas.xlsx
    .explain =
        Uma planilha não é texto, e um terminal não pode mostrá-la. Diga em que arquivo ela deve ser escrita.
            errado:  onramp survey report --format xlsx
            certo:   onramp survey report --format xlsx -o notas.xlsx
## Questionários que voltam

cli-survey-known = { $file }: já está registrado em { $record }
cli-survey-would = { $file }: seria gravado em { $record }
cli-survey-written = { $file }: gravado em { $record }

E0710 = não há uma pergunta `{ $found }` neste questionário
    .label = seria `{ $suggestion }`?
    .help = perguntas acima: { $known }
    .explain =
        `show_if` diz, pelo id, qual é a pergunta cuja resposta decide se esta é feita. Nenhuma pergunta tem esse id, e
        ninguém saberia quando perguntar.
            errado: show_if: { "{" }question: atendimeto, is: [depois]{ "}" }
            certo:  show_if: { "{" }question: atendimento, is: [depois]{ "}" }
E0711 = `{ $found }` ainda não foi respondida quando esta pergunta é feita
    .label = indique uma pergunta acima
    .explain =
        Uma condição só pode olhar para trás: as pessoas respondem de cima para baixo, também no papel. Ponha esta
        pergunta abaixo da que decide, ou deixe outra decidir.
            errado: - { "{" }id: motivo, show_if: { "{" }question: atendimento, is: [depois]{ "}" }, ...{ "}" }
                    - { "{" }id: atendimento, ...{ "}" }
            certo:  - { "{" }id: atendimento, ...{ "}" }
                    - { "{" }id: motivo, show_if: { "{" }question: atendimento, is: [depois]{ "}" }, ...{ "}" }
E0712 = ninguém pode responder `{ $found }` a `{ $question }`
    .label = seria `{ $suggestion }`?
    .help = respostas: { $known }
    .explain =
        Uma condição indica as respostas como são guardadas: os ids das opções, ou números da escala. Esta não é nenhuma
        delas, e a pergunta nunca seria feita, ou sempre.
            errado: show_if: { "{" }question: atendimento, is: [Depois disso]{ "}" }
            certo:  show_if: { "{" }question: atendimento, is: [depois]{ "}" }
E0713 = `{ $found }` é de kind `{ $kind }`: as respostas dela não podem decidir
    .label = indique uma pergunta que se responde com uma escolha ou um número
    .help = kinds que podem decidir: single, multiple, rating-0-10, rating-1-5, rating-1-7
    .explain =
        Se uma pergunta é feita pode depender de uma escolha ou de um número. Palavras, datas e tabelas inteiras de
        respostas não podem ser previstas uma a uma. Faça antes uma pergunta curta com opções, e deixe que ela decida.
            errado: show_if: { "{" }question: comentarios, is: [lento]{ "}" }
            certo:  show_if: { "{" }question: atendimento, is: [depois]{ "}" }
E0714 = { $count ->
        [0] a condição não indica nenhuma resposta
       *[other] a condição tem `is` e também `not`
    }
    .label = escreva `is: [...]` ou `not: [...]`
    .explain =
        `is` lista as respostas depois das quais a pergunta é feita; `not`, aquelas depois das quais não é. Uma das duas
        já diz tudo.
            errado: show_if: { "{" }question: atendimento{ "}" }
            certo:  show_if: { "{" }question: atendimento, is: [depois]{ "}" }
            certo:  show_if: { "{" }question: atendimento, not: [na-hora]{ "}" }
E0715 = uma matriz precisa de linhas
    .label = acrescente `rows`
    .help = por exemplo: rows: [{ "{" }id: rapidez, text: Rapidez{ "}" }, { "{" }id: clareza, text: Clareza{ "}" }]
    .explain =
        Uma pergunta de kind `matrix` pergunta o mesmo sobre várias coisas: `rows` são as coisas, `options` o que se pode
        responder a cada uma. Sem linhas, ela não pergunta nada.
            errado: - { "{" }id: cada, kind: matrix, text: Como foi?, options: [...]{ "}" }
            certo:  - { "{" }id: cada, kind: matrix, text: Como foi?, rows: [...], options: [...]{ "}" }
E0716 = as respostas passariam por onde outros podem lê-las
    .label = escreva https://…
    .help = Só para esta máquina elas podem ir por http: http://localhost ou http://127.0.0.1, para experimentar.
    .explain =
        O que as pessoas respondem é confidencial. Por http, qualquer um no caminho pode ler e mudar; por https, ninguém.
        O endereço precisa estar em letras simples, como o navegador o envia.
            errado: endpoint: http://respostas.example/entrada
            certo:  endpoint: https://respostas.example/entrada
E0717 = { $reason ->
        [json] isto não é um arquivo de respostas
        [newer] este arquivo de respostas tem um formato que este Onramp não conhece
        [table] esta tabela não pode ser lida
        [columns] nenhuma coluna desta tabela é pergunta de um questionário
        [which] esta tabela serve para mais de um questionário
        [workbook] esta pasta de trabalho não é um formulário de coleta
       *[nothing] não há respostas neste arquivo
    }
    .help = { $reason ->
        [json] Ele começa com { "{" }"onramp":"response" e é salvo pela página de um questionário.
        [newer] Um formato mais novo precisa de um Onramp mais novo.
        [table] Exporte-a como CSV em UTF-8, uma linha por pessoa.
        [columns] A primeira linha traz as perguntas: pelos ids, ou pelas palavras.
        [which] Diga qual é: --survey ID
        [workbook] Lê-se o formulário de coleta como pasta de trabalho do Excel; respostas de outra origem, como tabela, salva em CSV.
       *[nothing] São lidos arquivos de respostas, e-mails salvos (.eml) com o bloco das respostas, e tabelas (.csv).
    }
    .explain =
        As respostas voltam como o arquivo que a página de um questionário salva, como um e-mail que traz o mesmo arquivo,
        ou como uma tabela que um serviço de formulários exporta. Este arquivo não é nada disso, ou está vazio.
            errado: onramp survey import acme perguntas.docx
            certo:  onramp survey import acme onboarding-survey-acme-helen-2026-11-27.json
E0718 = as respostas foram danificadas no caminho
    .help = Peça o arquivo salvo outra vez, como anexo.
    .explain =
        O arquivo traz uma soma de verificação das respostas, e as duas coisas já não combinam: um pedaço foi cortado, ou
        algo foi mudado. Meia resposta pode dizer o contrário, e por isso nada é aceito. A soma revela danos; não revela
        falsificação, pois qualquer um pode calculá-la.
            errado: um e-mail em que o bloco entre as duas linhas de traços foi encurtado
            certo:  o arquivo como a página o salvou
E0719 = estas respostas são de `{ $found }`, não de `{ $client }`
    .help = Se for isso: onramp survey import { $found } ARQUIVO
    .explain =
        Cada arquivo de respostas diz de que cliente são as pessoas que responderam. O que um cliente diz nunca entra nos
        registros de outro.
            errado: onramp survey import acme onboarding-survey-boavista-helena-2026-11-27.json
            certo:  onramp survey import boavista onboarding-survey-boavista-helena-2026-11-27.json
E0720 = não há um questionário `{ $found }`
    .label = seria `{ $suggestion }`?
    .help = questionários: { $known }
    .explain =
        As respostas indicam o questionário pelo id, e nenhum arquivo em content/surveys tem esse id. Talvez ele tenha sido
        renomeado ou apagado depois de enviado: ponha-o de volta, pois sem as perguntas as respostas não podem ser lidas.
            errado: content/surveys/pulso-2.yaml com id: pulso-2
            certo:  content/surveys/pulso.yaml com id: pulso
E0721 = estas respostas são da versão { $found } de `{ $survey }`; aqui ele está na versão { $wanted }
    .help = A página foi feita de outra versão do questionário.
    .explain =
        Um questionário ganha uma versão nova quando uma pergunta muda. Respostas a outra versão podem querer dizer outra
        coisa, e não se misturam. Busque no git o questionário daquela versão, importe, e ponha o de hoje de volta; ou
        pergunte de novo.
            errado: respostas à versão 1, e `version: 2` em content/surveys/pulso.yaml
            certo:  respostas à versão 2, e `version: 2` em content/surveys/pulso.yaml
E0722 = o questionário não pergunta `{ $found }`
    .label = seria `{ $suggestion }`?
    .help = perguntas: { $known }
    .explain =
        Há uma resposta a uma pergunta que o questionário não tem. Os ids das perguntas nunca mudam, para que as respostas
        possam ser comparadas; talvez um tenha mudado sem uma versão nova.
            errado: { "{" }"recomend":["9"]{ "}" }
            certo:  { "{" }"recommend":["9"]{ "}" }
E0723 = `{ $question }`: { $reason ->
        [several] só cabe uma resposta, e há várias
        [twice] foi respondida duas vezes
        [matrix] `{ $found }` não é uma resposta, ou a linha foi respondida duas vezes
        [date] `{ $found }` não é um dia
        [rating-0-10] `{ $found }` não está na escala
        [rating-1-5] `{ $found }` não está na escala
        [rating-1-7] `{ $found }` não está na escala
       *[multiple] `{ $found }` não é uma opção, ou foi marcada duas vezes
    }
    .help = permitido: { $known }
    .explain =
        Uma resposta precisa ser das que a pergunta tem: um número da escala, ids das opções, para cada linha de uma matriz
        `linha=opção`, um dia como ano-mês-dia. O resto estragaria os índices.
            errado: { "{" }"recommend":["11"]{ "}" }
            certo:  { "{" }"recommend":["10"]{ "}" }
E0724 = `{ $question }` precisa de resposta, e não tem
    .help = Peça a resposta, ou tire `required: true`.
    .explain =
        A pergunta está marcada com `required`, e foi feita: nenhuma condição a escondeu. A página do questionário não
        deixa ninguém pulá-la; uma tabela deixa.
            errado: { "{" }"answers":{ "{" }{ "}" }{ "}" }
            certo:  { "{" }"answers":{ "{" }"recommend":["9"]{ "}" }{ "}" }
E0725 = a resposta a `{ $question }` parece uma senha ou uma chave
    .help = Ela não é aceita nem mostrada. Troque-a onde é usada, e peça a resposta sem ela.
    .explain =
        Alguém escreveu uma senha em uma resposta. Ela ficaria para sempre nos registros, e no git. Ela já viajou em um
        arquivo: considere-a conhecida por outros, e mande trocá-la.
            errado: A senha do servidor é ...
            certo:  A senha do servidor está no cofre de vocês desde segunda-feira.
E0726 = { $what ->
        [who] nada diz quem respondeu
        [when] nada diz quando foi respondido
       *[time] `{ $found }` não é um momento
    }
    .help = { $what ->
        [who] Em uma tabela, isso fica na coluna respondent.
       *[when] Em uma tabela, isso fica na coluna at: 2026-11-27T10:15
    }
    .explain =
        Respostas pertencem a uma pessoa e a um momento: assim as mesmas não são contadas duas vezes, e as tendências
        valem. Uma tabela tem as colunas `respondent` e `at`.
            errado: recommend,improve
            certo:  respondent,at,recommend,improve
E0727 = { $reason ->
        [twice] a coluna `{ $column }` traz o mesmo que outra coluna
       *[unknown] a coluna `{ $column }` não é pergunta do questionário
    }
    .help = colunas: { $known }
    .explain =
        A primeira linha de uma tabela dá nome às colunas: perguntas pelo id ou pelas palavras, e `respondent`, `at`,
        `survey`, `version`, `client`. Uma coluna que não é nada disso pode trazer respostas que se perderiam, e por isso
        não é ignorada: mude o nome, ou apague a coluna.
            errado: respondent,at,Nota
            certo:  respondent,at,recommend
E0728 = `{ $question }` traz algo que nenhum registro pode guardar
    .help = Sinais invisíveis não são aceitos, nem respostas de mais de 64 kB ou nomes de mais de 120 letras.
    .explain =
        Caracteres de controle, e os sinais de U+E000 a U+E1FF que o Onramp reserva para si, não podem aparecer em um
        documento. Eles entram em uma resposta quando se copia de outros programas. A página de um questionário os deixa
        de fora por conta própria.
            errado: uma resposta com um sinal de campainha
            certo:  a mesma resposta, digitada de novo
W0729 = `{ $question }` foi respondida, e não era para ser perguntada: a resposta fica de fora
    .explain =
        A pergunta tem uma condição que as outras respostas não cumprem. Na página ela estava escondida; no papel ou em uma
        tabela foi respondida mesmo assim. Ela seria contada com as respostas de quem foi perguntado, e por isso fica de
        fora.
            errado: { "{" }"atendimento":["na-hora"],"motivo":["Levou dois dias"]{ "}" }
            certo:  { "{" }"atendimento":["depois"],"motivo":["Levou dois dias"]{ "}" }
## Entregar, publicar, esquecer

cli-forget-cache = Cache, de todos os clientes: { $count ->
    [one] { $count } arquivo
   *[other] { $count } arquivos
}
cli-forget-clones = Depois, todas as outras cópias do repositório precisam ser apagadas e clonadas de novo: um push de uma cópia antiga traria tudo de volta. O serviço que hospeda o repositório pode guardar commits antigos por algum tempo; peça que sejam eliminados.
cli-forget-commands = Para tirá-lo também do histórico, faça primeiro o commit da remoção e depois (com git-filter-repo 2.47 ou mais novo):
cli-forget-commits = git: { $count ->
    [one] { $count } commit, de { $first }, contém
   *[other] { $count } commits, de { $first } a { $last }, contêm
} arquivos dele. Remover os arquivos não muda isso.
cli-forget-elsewhere = O que o Onramp não vê e nenhum comando aqui remove: e-mails enviados e rascunhos abertos em um programa de e-mail; cópias e arquivos compactados no cliente; outros clones do repositório e backups; artefatos e logs da CI; outras pastas de saída; o que está na central de atendimento, no PSA, no RMM e no cofre de senhas.
cli-forget-folder = {"  "}{ $folder }: { $count ->
    [one] { $count } arquivo
   *[other] { $count } arquivos
}
cli-forget-law = Parte disso talvez precise ser guardada por lei ou contrato, como o acordo assinado e as notas fiscais, e parte talvez precise ser eliminada (LGPD, GDPR). O Onramp não decide isso: pergunte a quem responde pela proteção de dados.
cli-forget-mentions = Arquivos de todos os clientes que o citam; eles não são alterados:
cli-forget-messages = git: { $count ->
    [one] { $count } commit cita
   *[other] { $count } commits citam
} o cliente na mensagem; os comandos daqui não mudam isso.
cli-forget-next = Nada foi removido. Para remover os registros, a saída e o cache listados aqui: onramp forget { $client } --yes
cli-forget-no-commits = git: nenhum commit contém arquivos dele.
cli-forget-no-git = git: não encontrado nesta máquina; nada se sabe do histórico.
cli-forget-no-repository = git: o espaço de trabalho não está em um repositório que o git leia aqui; nada se sabe de um histórico.
cli-forget-output = Saída em { $folder }: { $count ->
    [0] nenhum arquivo
    [one] { $count } arquivo
   *[other] { $count } arquivos
}
cli-forget-overviews = Saída sobre todos os clientes que o cita, até que onramp build a grave de novo:
cli-forget-published = As páginas dele estão publicadas (publish: public): tire-as do ar também na hospedagem.
cli-forget-records = Registros: { $count ->
    [0] nenhum arquivo
    [one] { $count } arquivo
   *[other] { $count } arquivos
}
cli-forget-removed = { $count ->
    [one] Removido { $count } arquivo
   *[other] Removidos { $count } arquivos
}.
cli-forget-sent = {"  "}enviado em { $on }: { $what }
cli-forget-shallow = git: este clone contém só uma parte do histórico, então pode haver mais do que se diz aqui. Para ter tudo: git fetch --unshallow
cli-forget-title = O que está guardado de { $client }
cli-forget-unreadable = git: há um repositório, mas o git não consegue ler o histórico: nada se sabe dele. Para ver o motivo: git log
cli-published = { $count ->
    [0] Ninguém é publicado: nenhum cliente tem publish: public. { $folder } não contém páginas de clientes.
    [one] Em { $folder }: as páginas de { $clients }, para publicar.
   *[other] Em { $folder }: as páginas de { $count } clientes, para publicar: { $clients }.
}
E0770 = a pasta { $folder } das páginas publicadas contém { $file }
    .help = Indique uma pasta vazia ou que ainda não exista, ou remova-a antes.
    .explain =
        O que está nesta pasta vai para a web como está. Algo que tenha ficado ali, como as páginas de um cliente que
        voltou a ser privado, seria publicado junto. Por isso o Onramp só grava páginas publicadas em uma pasta vazia e
        não remove nada dela.
            errado: onramp build --published output
            certo:  onramp build --published public
E0771 = { $file } continua no lugar: { $reason ->
        [refused] você não tem permissão para removê-lo
        [busy] está aberto em outro programa
        [name] um arquivo com esse nome nunca é removido: apague-o à mão
       *[other] o sistema diz “{ $reason }”
    }
    .help = Resolva a causa e chame onramp forget de novo.
    .explain =
        Um arquivo de um cliente a esquecer não pôde ser removido: você não pode gravar na pasta, ou outro programa o
        mantém aberto, como o Acrobat faz com um PDF. Todo o resto foi removido.
            errado: onramp forget acme --yes      com welcome.pdf aberto
            certo:  onramp forget acme --yes      depois de fechá-lo
E0773 = o tema herda de `{ $theme }`, que herda dele
    .label = indique outro tema ou deixe a linha de fora
    .help = Um tema que não indica nenhum herda de `default`.
    .explain =
        Os arquivos e valores de um tema ficam por cima dos do tema de que ele herda, até o tema padrão. Aqui a corrente
        volta ao começo, então não há um tema mais baixo.
            errado: themes/norte/theme.yaml: inherits: norte
            certo:  themes/norte/theme.yaml: inherits: ledger
