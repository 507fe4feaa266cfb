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



## Documentos das etapas 6 e 7



## Documentos das etapas 5, 9 e 10, e a RFP



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
W0682 = o acordo foi assinado em { $signed }, e o documento de boas-vindas ainda não foi enviado
    .label = já passou um dia útil
    .help = onramp send { $client } welcome
    .explain =
        O documento de boas-vindas sai assim que os dois lados assinam. Um cliente que não ouve nada depois
        de assinar começa a duvidar. Já passou um dia útil desde a última assinatura, e `sent` não tem o
        documento de boas-vindas.
        Envie com `onramp send CLIENTE welcome`: o comando escreve o rascunho do e-mail, guarda o PDF exato
        e anota o envio em `sent`. Se foi enviado de outra forma, anote lá.
E0683 = `{ $kind }` ainda não pode ser enviado: é um rascunho
    .help = falta: { $missing }
    .explain =
        O documento depende de uma condição e, por enquanto, é um rascunho. O que falta é citado pelo
        caminho nos registros do cliente.
        Preencha e envie de novo. Nada foi escrito, guardado ou anotado.
            onramp status diz de cada cliente o que ainda falta
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
E0686 = o arquivo foi alterado enquanto o programa trabalhava
    .help = Veja a alteração e envie de novo. Nada foi anotado.
    .explain =
        Alguém ou algo, como um editor ou o git, gravou o arquivo depois da leitura.
        O Onramp não mexe nele, para que nenhuma alteração se perca, e retira a cópia que ia guardar.
        Veja a alteração e envie de novo.
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
E0689 = { $file } já existe
    .help = Uma cópia guardada nunca é sobrescrita. Mova o arquivo, ou anote-o em `sent` se foi enviado.
    .explain =
        `onramp send` guarda cada versão em um arquivo próprio, e existe um com esse nome que `sent` não
        cita.
        Uma cópia mostra o que o cliente tem em mãos; por isso nunca é sobrescrita.
        Mova o arquivo, ou anote-o em `sent` se foi enviado.
E0690 = { $client } não tem documentos em `{ $locale }`
    .help = idiomas: { $known }
    .explain =
        Os documentos de um cliente estão nos idiomas de `company.locale` no intake.yaml.
            errado:  onramp send acme welcome --locale es
            certo:   onramp send acme welcome --locale en



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
