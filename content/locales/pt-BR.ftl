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
