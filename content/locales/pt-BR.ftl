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
