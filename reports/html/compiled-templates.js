// Written by `npm run templates` from templates/*.hbs.
export default {
  "build": {"0":function(container,depth0,helpers,partials,data) {
    return " open";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <ol class=\"steps\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"steps"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":4},"end":{"line":14,"column":13}}})) != null ? stack1 : "")
    + "  </ol>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <li class=\"step step-"
    + alias3(alias2(alias1(depth0, "state", {"start":{"line":6,"column":27},"end":{"line":6,"column":32}} ), depth0))
    + "\">\n      <span class=\"step-line\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"line"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":30},"end":{"line":7,"column":99}}})) != null ? stack1 : "")
    + "</span>\n      <span class=\"step-text\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"instruction"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"stage"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":56},"end":{"line":8,"column":125}}})) != null ? stack1 : "")
    + "</span>\n      <span class=\"step-state\"><span aria-hidden=\"true\">"
    + alias3(alias2(alias1(depth0, "symbol", {"start":{"line":9,"column":58},"end":{"line":9,"column":64}} ), depth0))
    + "</span> "
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":9,"column":76},"end":{"line":9,"column":80}} ), depth0))
    + "</span>\n      <span class=\"step-time number\">"
    + alias3(alias2(alias1(depth0, "duration", {"start":{"line":10,"column":39},"end":{"line":10,"column":47}} ), depth0))
    + "</span>\n      "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"error"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":6},"end":{"line":11,"column":73}}})) != null ? stack1 : "")
    + "\n      "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"log"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":6},"end":{"line":12,"column":137}}})) != null ? stack1 : "")
    + "\n    </li>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "<span class=\"visually-hidden\">Line </span>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "line", {"start":{"line":7,"column":86},"end":{"line":7,"column":90}} ), depth0));
},"4":function(container,depth0,helpers,partials,data) {
    return " <span class=\"muted small\">stage "
    + container.escapeExpression(container.lambda(container.strict(depth0, "stage", {"start":{"line":8,"column":104},"end":{"line":8,"column":109}} ), depth0))
    + "</span>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"step-more\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"output"),lookupProperty(depth0,"error"),{"name":"output","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"step-more\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"error"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":43},"end":{"line":12,"column":68}}})) != null ? stack1 : "")
    + "><summary>Log of this step</summary>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"output"),lookupProperty(depth0,"log"),{"name":"output","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details>";
},"7":function(container,depth0,helpers,partials,data) {
    return "  <p class=\"small\">No step was run.</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"build build-"
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":1,"column":30},"end":{"line":1,"column":34}} ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isOpen"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":37},"end":{"line":1,"column":63}}})) != null ? stack1 : "")
    + ">\n  <summary><span class=\"evidence-title\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"title"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span> <span class=\"muted\">"
    + alias3(alias2(alias1(depth0, "outcome", {"start":{"line":2,"column":90},"end":{"line":2,"column":97}} ), depth0))
    + "</span></summary>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"steps"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":3,"column":2},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + "</details>";
},"usePartial":true,"useData":true},
  "check": {"0":function(container,depth0,helpers,partials,data) {
    return " <span class=\"muted\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "duration", {"start":{"line":5,"column":109},"end":{"line":5,"column":117}} ), depth0))
    + "</span>";
},"1":function(container,depth0,helpers,partials,data) {
    return "<p class=\"blame\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "blame", {"start":{"line":7,"column":34},"end":{"line":7,"column":39}} ), depth0))
    + "</p>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <p class=\"prose muted\">It waits for "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"skippedBecause"),"href"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":9,"column":38},"end":{"line":9,"column":188}}})) != null ? stack1 : "")
    + ", and is tried once that passes.</p>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"skippedBecause"), "href", {"start":{"line":9,"column":76},"end":{"line":9,"column":95}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(lookupProperty(depth0,"skippedBecause"),"title"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</a>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(lookupProperty(depth0,"skippedBecause"),"title"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"feedback"),lookupProperty(depth0,"feedback"),{"name":"feedback","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <details class=\"evidence\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isOpen"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":27},"end":{"line":13,"column":53}}})) != null ? stack1 : "")
    + ">\n    <summary>What was observed</summary>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"commands"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":4},"end":{"line":24,"column":11}}})) != null ? stack1 : "")
    + "    "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"timelines"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":4},"end":{"line":25,"column":46}}})) != null ? stack1 : "")
    + "\n    "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"builds"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":4},"end":{"line":26,"column":40}}})) != null ? stack1 : "")
    + "\n    "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"exchanges"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":4},"end":{"line":27,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"logs"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":4},"end":{"line":34,"column":13}}})) != null ? stack1 : "")
    + "  </details>\n";
},"7":function(container,depth0,helpers,partials,data) {
    return " open";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <section class=\"looked-at\">\n      <h4 class=\"evidence-title\">Commands that it looked at</h4>\n      <ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"commands"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":8},"end":{"line":21,"column":17}}})) != null ? stack1 : "")
    + "      </ul>\n    </section>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <li class=\"looked-"
    + alias3(alias2(alias1(depth0, "part", {"start":{"line":20,"column":28},"end":{"line":20,"column":32}} ), depth0))
    + "\"><span class=\"looked-sign\"><span aria-hidden=\"true\">"
    + alias3(alias2(alias1(depth0, "symbol", {"start":{"line":20,"column":89},"end":{"line":20,"column":95}} ), depth0))
    + "</span> "
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":20,"column":107},"end":{"line":20,"column":111}} ), depth0))
    + "</span> <a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":20,"column":132},"end":{"line":20,"column":136}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"command"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</a> "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"effect"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"timeline"),depth0,{"name":"timeline","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"build"),depth0,{"name":"build","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"exchanges"),depth0,{"name":"exchanges","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <section class=\"log\">\n      <h4 class=\"evidence-title\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"title"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"muted\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "size", {"start":{"line":30,"column":76},"end":{"line":30,"column":80}} ), depth0))
    + "</span></h4>\n      "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"pieces"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":6},"end":{"line":31,"column":39}}})) != null ? stack1 : "")
    + "\n      "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isTruncated"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":6},"end":{"line":32,"column":103}}})) != null ? stack1 : "")
    + "\n    </section>\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"output"),depth0,{"name":"output","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    return "<p class=\"small\">It was longer: the beginning and the end are kept.</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article class=\"check check-"
    + alias3(alias2(alias1(depth0, "verdict", {"start":{"line":1,"column":30},"end":{"line":1,"column":37}} ), depth0))
    + "\" id=\""
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":1,"column":47},"end":{"line":1,"column":53}} ), depth0))
    + "\" aria-labelledby=\""
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":1,"column":76},"end":{"line":1,"column":82}} ), depth0))
    + "-title\">\n  <div class=\"check-head\">\n    <span class=\"badge badge-"
    + alias3(alias2(alias1(depth0, "verdict", {"start":{"line":3,"column":31},"end":{"line":3,"column":38}} ), depth0))
    + "\"><span aria-hidden=\"true\">"
    + alias3(alias2(alias1(depth0, "symbol", {"start":{"line":3,"column":69},"end":{"line":3,"column":75}} ), depth0))
    + "</span> "
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":3,"column":87},"end":{"line":3,"column":91}} ), depth0))
    + "</span>\n    <h3 id=\""
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":4,"column":14},"end":{"line":4,"column":20}} ), depth0))
    + "-title\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"title"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</h3>\n    <p class=\"check-meta\"><span class=\"check-points\">"
    + alias3(alias2(alias1(depth0, "points", {"start":{"line":5,"column":55},"end":{"line":5,"column":61}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"duration"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":70},"end":{"line":5,"column":133}}})) != null ? stack1 : "")
    + "</p>\n  </div>\n  "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"blame"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":2},"end":{"line":7,"column":52}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"skippedBecause"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":2},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "  "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"feedback"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":2},"end":{"line":11,"column":48}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"hasEvidence"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":2},"end":{"line":36,"column":9}}})) != null ? stack1 : "")
    + "</article>";
},"usePartial":true,"useData":true},
  "class-alike-group": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"class-exercise-name"),depth0,{"name":"class-exercise-name","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return " tag-same";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"class-link"),depth0,{"name":"class-link","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li> ";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"muted\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"work"), "more", {"start":{"line":2,"column":110},"end":{"line":2,"column":119}} ), depth0))
    + "</li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"alike\"><p>"
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"exercise"),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":21},"end":{"line":1,"column":73}}})) != null ? stack1 : "")
    + " <span class=\"tag"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isSame"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":90},"end":{"line":1,"column":120}}})) != null ? stack1 : "")
    + "\">"
    + alias4(alias3(alias2(depth0, "likeness", {"start":{"line":1,"column":124},"end":{"line":1,"column":132}} ), depth0))
    + "</span> <span class=\"small\">"
    + alias4(alias3(alias2(depth0, "count", {"start":{"line":1,"column":164},"end":{"line":1,"column":169}} ), depth0))
    + "</span></p>\n  <ul class=\"who\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"work"),"items"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":18},"end":{"line":2,"column":73}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"work"),"more"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":73},"end":{"line":2,"column":133}}})) != null ? stack1 : "")
    + "</ul></li>";
},"usePartial":true,"useData":true},
  "class-alike": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"class-alike-group"),depth0,{"name":"class-alike-group","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <details>\n      <summary>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "restHeadline", {"start":{"line":8,"column":17},"end":{"line":8,"column":29}} ), depth0))
    + "</summary>\n      <ul class=\"alikes\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rest"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":25},"end":{"line":9,"column":71}}})) != null ? stack1 : "")
    + "</ul>\n      "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"more"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":6},"end":{"line":10,"column":54}}})) != null ? stack1 : "")
    + "\n    </details>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "<p class=\"small\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "more", {"start":{"line":10,"column":37},"end":{"line":10,"column":41}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"part\" aria-labelledby=\"alike\">\n  <h2 id=\"alike\">Work that is alike</h2>\n  <div class=\"card\">\n    <p class=\"small\">Dockerfiles and scripts, without the text of the starter. It is a reason to look, and proves nothing: a short exercise has few right answers.</p>\n    <ul class=\"alikes\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"first"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":23},"end":{"line":5,"column":70}}})) != null ? stack1 : "")
    + "</ul>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"rest"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":4},"end":{"line":12,"column":11}}})) != null ? stack1 : "")
    + "  </div>\n</section>";
},"usePartial":true,"useData":true},
  "class-cell": {"0":function(container,depth0,helpers,partials,data) {
    return " class=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "look", {"start":{"line":1,"column":25},"end":{"line":1,"column":29}} ), depth0))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":1,"column":63},"end":{"line":1,"column":67}} ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"label"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":70},"end":{"line":1,"column":113}}})) != null ? stack1 : "")
    + ">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":1,"column":116},"end":{"line":1,"column":120}} ), depth0))
    + "</a>";
},"2":function(container,depth0,helpers,partials,data) {
    return " aria-label=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":1,"column":98},"end":{"line":1,"column":103}} ), depth0))
    + "\"";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"label"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":1,"column":134},"end":{"line":1,"column":209}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<abbr title=\""
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":1,"column":162},"end":{"line":1,"column":167}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":1,"column":173},"end":{"line":1,"column":177}} ), depth0))
    + "</abbr>";
},"5":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":1,"column":196},"end":{"line":1,"column":200}} ), depth0));
},"6":function(container,depth0,helpers,partials,data) {
    return "<abbr title=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "late", {"start":{"line":1,"column":243},"end":{"line":1,"column":247}} ), depth0))
    + "\">L</abbr>";
},"7":function(container,depth0,helpers,partials,data) {
    return "<abbr title=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "byHand", {"start":{"line":1,"column":295},"end":{"line":1,"column":301}} ), depth0))
    + "\">H</abbr>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"look"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":3},"end":{"line":1,"column":39}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":40},"end":{"line":1,"column":216}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"late"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":216},"end":{"line":1,"column":266}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"byHand"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":266},"end":{"line":1,"column":320}}})) != null ? stack1 : "")
    + "</td>";
},"useData":true},
  "class-exercise-name": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a class=\"ex\" href=\"#"
    + container.escapeExpression(container.lambda(container.strict(depth0, "anchor", {"start":{"line":1,"column":23},"end":{"line":1,"column":29}} ), depth0))
    + "\"><b>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"short"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</b> "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"title"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</a>";
},"usePartial":true,"useData":true},
  "class-exercises": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <div class=\"note odd\">\n    <p><strong>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isOneOdd"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":5,"column":15},"end":{"line":5,"column":101}}})) != null ? stack1 : "")
    + "</strong> What they judge may not be what the exercise asks.</p>\n    <ul class=\"lines\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"oddChecks"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":6},"end":{"line":9,"column":15}}})) != null ? stack1 : "")
    + "    </ul>\n  </div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "One check is worth a look.";
},"2":function(container,depth0,helpers,partials,data) {
    return "Some checks are worth a look.";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "      <li>"
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"exercise"),{"name":"with","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":10},"end":{"line":8,"column":62}}})) != null ? stack1 : "")
    + ": "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"title"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hidden"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":84},"end":{"line":8,"column":137}}})) != null ? stack1 : "")
    + ". "
    + container.escapeExpression(container.lambda(container.strict(depth0, "why", {"start":{"line":8,"column":141},"end":{"line":8,"column":144}} ), depth0))
    + "</li>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"class-exercise-name"),depth0,{"name":"class-exercise-name","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    return " <span class=\"tag\">hidden</span>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <li class=\"exercise\" id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"name"), "anchor", {"start":{"line":16,"column":31},"end":{"line":16,"column":42}} ), depth0))
    + "\">\n      <div class=\"exercise-name\">\n        <h3><span class=\"short\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(lookupProperty(depth0,"name"),"short"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span> "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(lookupProperty(depth0,"name"),"title"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</h3>\n        <p class=\"small\">"
    + alias3(alias2(alias1(depth0, "facts", {"start":{"line":19,"column":27},"end":{"line":19,"column":32}} ), depth0))
    + "</p>\n      </div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"strip"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":21,"column":6},"end":{"line":25,"column":13}}})) != null ? stack1 : "")
    + "      <dl class=\"exercise-figures\"><div><dt>Median</dt><dd>"
    + alias3(alias2(alias1(depth0, "median", {"start":{"line":26,"column":61},"end":{"line":26,"column":67}} ), depth0))
    + "</dd></div><div><dt>Passed</dt><dd>"
    + alias3(alias2(alias1(depth0, "passed", {"start":{"line":26,"column":106},"end":{"line":26,"column":112}} ), depth0))
    + "</dd></div></dl>\n      <div class=\"exercise-parts\">\n        <svg width=\"100%\" height=\"12\" aria-hidden=\"true\" focusable=\"false\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"parts"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":75},"end":{"line":28,"column":178}}})) != null ? stack1 : "")
    + "</svg>\n        <p class=\"small\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"parts"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":25},"end":{"line":29,"column":139}}})) != null ? stack1 : "")
    + "</p>\n      </div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"checks"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":6},"end":{"line":48,"column":13}}})) != null ? stack1 : "")
    + "    </li>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "      <div class=\"exercise-strip\"><svg width=\"100%\" height=\"52\" role=\"img\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"strip"), "words", {"start":{"line":22,"column":89},"end":{"line":22,"column":100}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"strip"),"bars"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":104},"end":{"line":22,"column":210}}})) != null ? stack1 : "")
    + "<line class=\"base\" x1=\"0\" x2=\"100%\" y1=\"40.5\" y2=\"40.5\"/><svg x=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"strip"), "medianX", {"start":{"line":22,"column":277},"end":{"line":22,"column":290}} ), depth0))
    + "\" y=\"42\" overflow=\"visible\"><path class=\"pointer\" d=\"M0 0l5 8h-10z\"/></svg></svg></div>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<rect class=\"bar\" x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":22,"column":147},"end":{"line":22,"column":148}} ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":22,"column":161},"end":{"line":22,"column":166}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y", {"start":{"line":22,"column":175},"end":{"line":22,"column":176}} ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(depth0, "height", {"start":{"line":22,"column":190},"end":{"line":22,"column":196}} ), depth0))
    + "\"/>";
},"9":function(container,depth0,helpers,partials,data) {
    return "      <p class=\"exercise-strip small\">Nothing was judged.</p>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<rect class=\"piece piece-"
    + alias3(alias2(alias1(depth0, "outcome", {"start":{"line":28,"column":117},"end":{"line":28,"column":124}} ), depth0))
    + "\" x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":28,"column":133},"end":{"line":28,"column":134}} ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":28,"column":147},"end":{"line":28,"column":152}} ), depth0))
    + "\" height=\"12\"/>";
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"word-"
    + alias3(alias2(alias1(depth0, "outcome", {"start":{"line":29,"column":60},"end":{"line":29,"column":67}} ), depth0))
    + "\"><span aria-hidden=\"true\">"
    + alias3(alias2(alias1(depth0, "symbol", {"start":{"line":29,"column":98},"end":{"line":29,"column":104}} ), depth0))
    + "</span> "
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":29,"column":116},"end":{"line":29,"column":120}} ), depth0))
    + "</span> ";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "      <details class=\"exercise-checks\">\n        <summary>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "checksHeadline", {"start":{"line":33,"column":19},"end":{"line":33,"column":33}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"hardest"),{"name":"with","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":35},"end":{"line":33,"column":146}}})) != null ? stack1 : "")
    + "</summary>\n        <table class=\"checks-table\" role=\"table\">\n          <thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">Check</th><th role=\"columnheader\" scope=\"col\">Points earned</th><th role=\"columnheader\" scope=\"col\">Did not pass</th><th role=\"columnheader\" scope=\"col\">Tells the able apart?</th></tr></thead>\n          <tbody role=\"rowgroup\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"checks"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":12},"end":{"line":44,"column":21}}})) != null ? stack1 : "")
    + "          </tbody>\n        </table>\n      </details>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"hardest\">; the hardest, “"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"title"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "”, earned "
    + container.escapeExpression(container.lambda(container.strict(depth0, "earned", {"start":{"line":33,"column":122},"end":{"line":33,"column":128}} ), depth0))
    + "</span>";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "            <tr role=\"row\">\n              <th role=\"rowheader\" scope=\"row\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"title"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hidden"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":67},"end":{"line":39,"column":120}}})) != null ? stack1 : "")
    + "</th>\n              <td role=\"cell\" data-term=\"Points earned\"><svg class=\"share\" width=\"56\" height=\"8\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"share-all\" width=\"100%\" height=\"8\" rx=\"4\"/><rect class=\"bar\" width=\""
    + alias4(alias3(alias2(depth0, "earnedWidth", {"start":{"line":40,"column":217},"end":{"line":40,"column":228}} ), depth0))
    + "\" height=\"8\" rx=\"4\"/></svg> <span class=\"number\">"
    + alias4(alias3(alias2(depth0, "earned", {"start":{"line":40,"column":281},"end":{"line":40,"column":287}} ), depth0))
    + "</span> <span class=\"muted\">of "
    + alias4(alias3(alias2(depth0, "points", {"start":{"line":40,"column":322},"end":{"line":40,"column":328}} ), depth0))
    + ", "
    + alias4(alias3(alias2(depth0, "difficulty", {"start":{"line":40,"column":334},"end":{"line":40,"column":344}} ), depth0))
    + "</span></td>\n              <td role=\"cell\" data-term=\"Did not pass\">"
    + alias4(alias3(alias2(depth0, "amiss", {"start":{"line":41,"column":57},"end":{"line":41,"column":62}} ), depth0))
    + "</td>\n              <td role=\"cell\" data-term=\"Tells the able apart?\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isAgainst"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":63},"end":{"line":42,"column":103}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isAgainst"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":104},"end":{"line":42,"column":162}}})) != null ? stack1 : "")
    + alias4(alias3(alias2(depth0, "discrimination", {"start":{"line":42,"column":164},"end":{"line":42,"column":178}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"r"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":180},"end":{"line":42,"column":236}}})) != null ? stack1 : "")
    + "</td>\n            </tr>\n";
},"15":function(container,depth0,helpers,partials,data) {
    return " class=\"against\"";
},"16":function(container,depth0,helpers,partials,data) {
    return "<span aria-hidden=\"true\">!</span> ";
},"17":function(container,depth0,helpers,partials,data) {
    return " <span class=\"number muted\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "r", {"start":{"line":42,"column":219},"end":{"line":42,"column":220}} ), depth0))
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"part\" aria-labelledby=\"exercises\">\n  <h2 id=\"exercises\">Exercises</h2>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"oddChecks"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":2},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + "  <p class=\"small key\"><span><svg width=\"30\" height=\"14\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"bar\" x=\"0\" width=\"8\" y=\"8\" height=\"6\"/><rect class=\"bar\" x=\"10\" width=\"8\" y=\"4\" height=\"10\"/><rect class=\"bar\" x=\"20\" width=\"8\" y=\"0\" height=\"14\"/></svg> students by their share of the points, from none to all</span> <span><svg width=\"10\" height=\"14\" aria-hidden=\"true\" focusable=\"false\"><path class=\"pointer\" d=\"M5 3l5 8h-10z\"/></svg> the median</span></p>\n  <ol class=\"card exercises\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"exercises"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":4},"end":{"line":50,"column":13}}})) != null ? stack1 : "")
    + "  </ol>\n  <details class=\"explain\">\n    <summary>How to read the checks</summary>\n    <p class=\"small\">“Points earned” is over all graded work, before lateness and before what was decided by hand; a check that was not tried earns nothing. “Tells the able apart?” compares the result of each student by whom it was tried with what the student earned by all other checks of the course: the number is their correlation, from −1 to 1. Near 1, those who do well elsewhere pass it and the others fail it; near 0, it says nothing of them; below 0, those who do well elsewhere fail it, and the check deserves a look. With fewer than 20 students, chance decides, and nothing is said.</p>\n  </details>\n</section>";
},"usePartial":true,"useData":true},
  "class-failure": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":106},"end":{"line":2,"column":137}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(lookupProperty(depth0,"exercise"),"short"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return ", ";
},"2":function(container,depth0,helpers,partials,data) {
    return " …";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <div class=\"group-part\">\n    <p>"
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"exercise"),{"name":"with","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":7},"end":{"line":5,"column":59}}})) != null ? stack1 : "")
    + " <span class=\"small\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "count", {"start":{"line":5,"column":82},"end":{"line":5,"column":87}} ), depth0))
    + ", at "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"checks"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":94},"end":{"line":5,"column":225}}})) != null ? stack1 : "")
    + "</span></p>\n    <ul class=\"who\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"work"),"items"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":20},"end":{"line":6,"column":75}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"work"),"more"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":75},"end":{"line":6,"column":135}}})) != null ? stack1 : "")
    + "</ul>\n  </div>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"class-exercise-name"),depth0,{"name":"class-exercise-name","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":110},"end":{"line":5,"column":141}}})) != null ? stack1 : "")
    + "“"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"title"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "”"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hidden"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":163},"end":{"line":5,"column":216}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    return "; ";
},"7":function(container,depth0,helpers,partials,data) {
    return " <span class=\"tag\">hidden</span>";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"class-link"),depth0,{"name":"class-link","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li> ";
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"muted\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"work"), "more", {"start":{"line":6,"column":112},"end":{"line":6,"column":121}} ), depth0))
    + "</li>";
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"small\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"exercises"), "more", {"start":{"line":9,"column":43},"end":{"line":9,"column":57}} ), depth0))
    + " exercises</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"group\">\n  <summary><span class=\"group-name\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"diagnosis"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"small\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"exercises"),"items"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":81},"end":{"line":2,"column":175}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"exercises"),"more"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":175},"end":{"line":2,"column":206}}})) != null ? stack1 : "")
    + "</span></span> <svg class=\"group-bar\" width=\"100%\" height=\"8\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"bar bar-bad\" width=\""
    + alias4(alias3(alias2(depth0, "width", {"start":{"line":2,"column":340},"end":{"line":2,"column":345}} ), depth0))
    + "\" height=\"8\" rx=\"4\"/></svg> <span class=\"group-count\">"
    + alias4(alias3(alias2(depth0, "count", {"start":{"line":2,"column":403},"end":{"line":2,"column":408}} ), depth0))
    + "</span></summary>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"exercises"),"items"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":2},"end":{"line":8,"column":11}}})) != null ? stack1 : "")
    + "  "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"exercises"),"more"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":2},"end":{"line":9,"column":80}}})) != null ? stack1 : "")
    + "\n</details>";
},"usePartial":true,"useData":true},
  "class-failures": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"class-failure"),depth0,{"name":"class-failure","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <details class=\"group-rest\">\n      <summary>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "restHeadline", {"start":{"line":7,"column":17},"end":{"line":7,"column":29}} ), depth0))
    + "</summary>\n      "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rest"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":6},"end":{"line":8,"column":48}}})) != null ? stack1 : "")
    + "\n      "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"more"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":6},"end":{"line":9,"column":84}}})) != null ? stack1 : "")
    + "\n    </details>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "<p class=\"small group-more\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "more", {"start":{"line":9,"column":48},"end":{"line":9,"column":52}} ), depth0))
    + ", each met by fewer</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"part\" aria-labelledby=\"failures\">\n  <h2 id=\"failures\">Why checks failed</h2>\n  <div class=\"card groups\">\n    "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"first"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":4},"end":{"line":4,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"rest"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":4},"end":{"line":11,"column":11}}})) != null ? stack1 : "")
    + "  </div>\n</section>";
},"usePartial":true,"useData":true},
  "class-histogram": {"0":function(container,depth0,helpers,partials,data) {
    return " many";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "      <rect class=\"bar\" x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":8,"column":29},"end":{"line":8,"column":30}} ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":8,"column":43},"end":{"line":8,"column":48}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y", {"start":{"line":8,"column":57},"end":{"line":8,"column":58}} ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(depth0, "height", {"start":{"line":8,"column":72},"end":{"line":8,"column":78}} ), depth0))
    + "\"/>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "      <text class=\"tick\" x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":12,"column":30},"end":{"line":12,"column":31}} ), depth0))
    + "\" y=\"226\" text-anchor=\""
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":12,"column":58},"end":{"line":12,"column":64}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":12,"column":70},"end":{"line":12,"column":74}} ), depth0))
    + "</text>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"label"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":20},"end":{"line":15,"column":106}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<text class=\"count\" x=\""
    + alias3(alias2(alias1(depth0, "labelX", {"start":{"line":15,"column":58},"end":{"line":15,"column":64}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "labelY", {"start":{"line":15,"column":73},"end":{"line":15,"column":79}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":15,"column":85},"end":{"line":15,"column":90}} ), depth0))
    + "</text>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"part\" aria-labelledby=\"totals\">\n  <h2 id=\"totals\">Scores of the class</h2>\n  <figure class=\"card\">\n    <svg class=\"histogram"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasManyBars"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":25},"end":{"line":4,"column":56}}})) != null ? stack1 : "")
    + "\" width=\"100%\" height=\"236\" role=\"img\" aria-labelledby=\"totals histogram-words\">\n      <desc id=\"histogram-words\">"
    + alias4(alias3(alias2(depth0, "words", {"start":{"line":5,"column":35},"end":{"line":5,"column":40}} ), depth0))
    + "</desc>\n      <rect class=\"middle\" x=\""
    + alias4(alias3(alias2(lookupProperty(depth0,"middle"), "x", {"start":{"line":6,"column":32},"end":{"line":6,"column":40}} ), depth0))
    + "\" width=\""
    + alias4(alias3(alias2(lookupProperty(depth0,"middle"), "width", {"start":{"line":6,"column":53},"end":{"line":6,"column":65}} ), depth0))
    + "\" y=\"22\" height=\"182\"/>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"bars"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":6},"end":{"line":9,"column":15}}})) != null ? stack1 : "")
    + "      <line class=\"base\" x1=\"0\" x2=\"100%\" y1=\"204.5\" y2=\"204.5\"/>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"ticks"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":6},"end":{"line":13,"column":15}}})) != null ? stack1 : "")
    + "      <line class=\"median\" x1=\""
    + alias4(alias3(alias2(lookupProperty(depth0,"median"), "x", {"start":{"line":14,"column":33},"end":{"line":14,"column":41}} ), depth0))
    + "\" x2=\""
    + alias4(alias3(alias2(lookupProperty(depth0,"median"), "x", {"start":{"line":14,"column":51},"end":{"line":14,"column":59}} ), depth0))
    + "\" y1=\"4\" y2=\"204\"/>\n      "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"bars"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":6},"end":{"line":15,"column":115}}})) != null ? stack1 : "")
    + "\n      <text class=\"median-text\" x=\""
    + alias4(alias3(alias2(lookupProperty(depth0,"median"), "x", {"start":{"line":16,"column":37},"end":{"line":16,"column":45}} ), depth0))
    + "\" y=\"14\" dx=\""
    + alias4(alias3(alias2(lookupProperty(depth0,"median"), "dx", {"start":{"line":16,"column":62},"end":{"line":16,"column":71}} ), depth0))
    + "\" text-anchor=\""
    + alias4(alias3(alias2(lookupProperty(depth0,"median"), "anchor", {"start":{"line":16,"column":90},"end":{"line":16,"column":103}} ), depth0))
    + "\">"
    + alias4(alias3(alias2(lookupProperty(depth0,"median"), "text", {"start":{"line":16,"column":109},"end":{"line":16,"column":120}} ), depth0))
    + "</text>\n    </svg>\n    <figcaption class=\"small\">Students by their score. "
    + alias4(alias3(alias2(depth0, "sentence", {"start":{"line":18,"column":57},"end":{"line":18,"column":65}} ), depth0))
    + "</figcaption>\n  </figure>\n</section>";
},"useData":true},
  "class-link": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "href", {"start":{"line":1,"column":23},"end":{"line":1,"column":27}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"person"),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":31},"end":{"line":1,"column":86}}})) != null ? stack1 : "")
    + "</a>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<bdi>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"name"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</bdi>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"person"),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":98},"end":{"line":1,"column":153}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"id"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":176},"end":{"line":1,"column":233}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <bdi class=\"id\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"id"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</bdi>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":160}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"person"),{"name":"with","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":160},"end":{"line":1,"column":242}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "class-person": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <bdi class=\"id\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"id"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</bdi>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<bdi>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"name"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</bdi>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"id"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":30},"end":{"line":1,"column":87}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "class-problems": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),depth0,{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <details>\n      <summary>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "restHeadline", {"start":{"line":9,"column":17},"end":{"line":9,"column":29}} ), depth0))
    + "</summary>\n      <ul class=\"lines\">\n        "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rest"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":8},"end":{"line":11,"column":59}}})) != null ? stack1 : "")
    + "\n      </ul>\n      "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"more"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":6},"end":{"line":13,"column":54}}})) != null ? stack1 : "")
    + "\n    </details>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "<p class=\"small\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "more", {"start":{"line":13,"column":37},"end":{"line":13,"column":41}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"part\" aria-labelledby=\"problems\">\n  <h2 id=\"problems\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "headline", {"start":{"line":2,"column":22},"end":{"line":2,"column":30}} ), depth0))
    + "</h2>\n  <div class=\"card\">\n    <ul class=\"lines\">\n      "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"first"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":6},"end":{"line":5,"column":58}}})) != null ? stack1 : "")
    + "\n    </ul>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"rest"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":4},"end":{"line":15,"column":11}}})) != null ? stack1 : "")
    + "  </div>\n</section>";
},"usePartial":true,"useData":true},
  "class-row": {"0":function(container,depth0,helpers,partials,data) {
    return " <abbr title=\"not on the roster\">?</abbr>";
},"1":function(container,depth0,helpers,partials,data) {
    return "<abbr title=\"not final: some of it could not be graded\">…</abbr>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"class-cell"),depth0,{"name":"class-cell","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"class-person"),lookupProperty(depth0,"person"),{"name":"class-person","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isStranger"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":73},"end":{"line":1,"column":139}}})) != null ? stack1 : "")
    + "</th><td class=\"t\"><b>"
    + alias4(alias3(alias2(depth0, "score", {"start":{"line":1,"column":163},"end":{"line":1,"column":168}} ), depth0))
    + "</b>"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"isFinal"),{"name":"unless","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":174},"end":{"line":1,"column":268}}})) != null ? stack1 : "")
    + " <i>"
    + alias4(alias3(alias2(depth0, "points", {"start":{"line":1,"column":274},"end":{"line":1,"column":280}} ), depth0))
    + "</i></td>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":291},"end":{"line":1,"column":331}}})) != null ? stack1 : "")
    + "</tr>";
},"usePartial":true,"useData":true},
  "class-table": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<option>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"options"),lookupProperty(depth0,"short"),{"name":"options","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"options"),lookupProperty(depth0,"title"),{"name":"options","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</option>";
},"1":function(container,depth0,helpers,partials,data) {
    return " long";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th role=\"columnheader\" scope=\"col\"><span title=\""
    + alias3(alias2(alias1(depth0, "tip", {"start":{"line":13,"column":317},"end":{"line":13,"column":320}} ), depth0))
    + "\"><b>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"short"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</b> <i>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"title"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</i> <small>of "
    + alias3(alias2(alias1(depth0, "maxPoints", {"start":{"line":13,"column":392},"end":{"line":13,"column":401}} ), depth0))
    + "</small></span></th>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "      <tbody role=\"rowgroup\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"class-row"),depth0,{"name":"class-row","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <details class=\"explain\">\n    <summary>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "headline", {"start":{"line":23,"column":15},"end":{"line":23,"column":23}} ), depth0))
    + "</summary>\n    <ul class=\"lines\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"list"),"items"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":6},"end":{"line":27,"column":15}}})) != null ? stack1 : "")
    + "    </ul>\n    "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"list"),"more"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":4},"end":{"line":29,"column":62}}})) != null ? stack1 : "")
    + "\n  </details>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "      <li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"class-link"),depth0,{"name":"class-link","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"exercise"),{"name":"with","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":28},"end":{"line":26,"column":80}}})) != null ? stack1 : "")
    + ": <strong>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "points", {"start":{"line":26,"column":92},"end":{"line":26,"column":98}} ), depth0))
    + "</strong>, by "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"author"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ": "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"reason"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"class-exercise-name"),depth0,{"name":"class-exercise-name","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"small\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"list"), "more", {"start":{"line":29,"column":40},"end":{"line":29,"column":49}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"part book\" aria-labelledby=\"students\">\n  <h2 id=\"students\">Students</h2>\n  <form class=\"tools\" id=\"tools\" role=\"search\" hidden>\n    <label>Find <input id=\"find\" type=\"search\" placeholder=\"name or id\" autocomplete=\"off\"></label>\n    <label>Show <select id=\"what\"><option value=\"\">everyone</option><option value=\"u\">! not graded</option><option value=\"m\">– missing</option><option value=\"x\">✕ below the pass mark</option><option value=\"p\">passed</option><option value=\"L\">L late</option><option value=\"H\">H by hand</option><option value=\"?\">? not on the roster</option></select></label>\n    <label>in <select id=\"where\"><option value=\"\">any exercise</option>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"columns"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":71},"end":{"line":6,"column":153}}})) != null ? stack1 : "")
    + "</select></label>\n    <button type=\"reset\">Clear</button>\n    <output id=\"found\" for=\"find what where\"></output>\n  </form>\n  <p class=\"small key\"><span>Points that count, for each exercise.</span> <span><b class=\"sign sign-x\">✕</b> below the pass mark</span> <span><b class=\"sign\">–</b> missing</span> <span><b class=\"sign sign-u\">!</b> not graded</span> <span><b class=\"sign\">L</b> late</span> <span><b class=\"sign\">H</b> decided by hand</span> <span><b class=\"sign\">…</b> not final</span></p>\n  <div class=\"scroll\" role=\"region\" aria-label=\"The table, which scrolls\" tabindex=\"0\">\n    <table class=\"grid"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isLong"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":22},"end":{"line":12,"column":48}}})) != null ? stack1 : "")
    + "\" id=\"grid\" role=\"table\" aria-label=\"Points by student and exercise\">\n      <thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\" aria-sort=\"ascending\"><span><b>Student</b></span></th><th role=\"columnheader\" scope=\"col\" class=\"t\"><span><b>Score</b> <small>points of "
    + container.escapeExpression(container.lambda(container.strict(depth0, "maxPoints", {"start":{"line":13,"column":218},"end":{"line":13,"column":227}} ), depth0))
    + "</small></span></th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"columns"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":249},"end":{"line":13,"column":432}}})) != null ? stack1 : "")
    + "</tr></thead>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"chunks"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":6},"end":{"line":18,"column":15}}})) != null ? stack1 : "")
    + "    </table>\n  </div>\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"overrides"),{"name":"with","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":2},"end":{"line":31,"column":11}}})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true},
  "class-trouble": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <div class=\"cause\">\n    <p><strong>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"cause"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</strong></p>\n    <details"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isOpen"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":12},"end":{"line":7,"column":38}}})) != null ? stack1 : "")
    + ">\n      <summary>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "count", {"start":{"line":8,"column":17},"end":{"line":8,"column":22}} ), depth0))
    + "</summary>\n      <ul class=\"who\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"work"),"items"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":8},"end":{"line":12,"column":17}}})) != null ? stack1 : "")
    + "      </ul>\n      "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"work"),"more"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":6},"end":{"line":14,"column":64}}})) != null ? stack1 : "")
    + "\n    </details>\n  </div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return " open";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"class-link"),depth0,{"name":"class-link","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"of\">"
    + ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"exercise"),{"name":"with","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":46},"end":{"line":11,"column":98}}})) != null ? stack1 : "")
    + "</span></li>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"class-exercise-name"),depth0,{"name":"class-exercise-name","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"small\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"work"), "more", {"start":{"line":14,"column":42},"end":{"line":14,"column":51}} ), depth0))
    + "</p>";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"small\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"causes"), "more", {"start":{"line":18,"column":40},"end":{"line":18,"column":51}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"part alarm\" aria-labelledby=\"ungradable\">\n  <h2 id=\"ungradable\"><span aria-hidden=\"true\">!</span> "
    + container.escapeExpression(container.lambda(container.strict(depth0, "headline", {"start":{"line":2,"column":58},"end":{"line":2,"column":66}} ), depth0))
    + "</h2>\n  <p class=\"small\">Nobody loses points for these. Mend the cause, then grade again: only what is open is done anew.</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"causes"),"items"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":2},"end":{"line":17,"column":11}}})) != null ? stack1 : "")
    + "  "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"causes"),"more"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":2},"end":{"line":18,"column":64}}})) != null ? stack1 : "")
    + "\n</section>";
},"usePartial":true,"useData":true},
  "class": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"view"),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":23,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"scriptHash"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":24,"column":54}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"hero hero-class\" aria-labelledby=\"title\">\n  <p class=\"eyebrow\">Class report · "
    + alias3(alias2(alias1(lookupProperty(depth0,"headline"), "when", {"start":{"line":4,"column":38},"end":{"line":4,"column":51}} ), depth0))
    + "</p>\n  <h1 id=\"title\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(lookupProperty(depth0,"headline"),"title"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</h1>\n  <p class=\"standing\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"headline"), "sentence", {"start":{"line":6,"column":24},"end":{"line":6,"column":41}} ), depth0))
    + "</p>\n  <dl class=\"tiles\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"headline"),"tiles"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":4},"end":{"line":10,"column":13}}})) != null ? stack1 : "")
    + "  </dl>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"table"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":2},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + "</section>\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias4,lookupProperty(depth0,"trouble"),{"name":"with","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":16,"column":45}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias4,lookupProperty(depth0,"problems"),{"name":"with","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias4,lookupProperty(depth0,"histogram"),{"name":"with","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":18,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"exercises"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":19,"column":45}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias4,lookupProperty(depth0,"failures"),{"name":"with","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":20,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias4,lookupProperty(depth0,"alike"),{"name":"with","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":21,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias4,lookupProperty(depth0,"table"),{"name":"with","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":22,"column":41}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "    <div class=\"tile tile-"
    + alias3(alias2(alias1(depth0, "look", {"start":{"line":9,"column":28},"end":{"line":9,"column":32}} ), depth0))
    + "\"><dt>"
    + alias3(alias2(alias1(depth0, "term", {"start":{"line":9,"column":42},"end":{"line":9,"column":46}} ), depth0))
    + "</dt><dd><strong>"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":9,"column":67},"end":{"line":9,"column":72}} ), depth0))
    + "</strong> <span class=\"small\">"
    + alias3(alias2(alias1(depth0, "note", {"start":{"line":9,"column":106},"end":{"line":9,"column":110}} ), depth0))
    + "</span></dd></div>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <nav class=\"jumps\" aria-label=\"On this page\"><ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"jumps"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":51},"end":{"line":13,"column":119}}})) != null ? stack1 : "")
    + "</ul></nav>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\"#"
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":13,"column":82},"end":{"line":13,"column":88}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":13,"column":94},"end":{"line":13,"column":98}} ), depth0))
    + "</a></li> ";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"class-trouble"),depth0,{"name":"class-trouble","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"class-problems"),depth0,{"name":"class-problems","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"class-histogram"),depth0,{"name":"class-histogram","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"class-exercises"),depth0,{"name":"class-exercises","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"class-failures"),depth0,{"name":"class-failures","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"class-alike"),depth0,{"name":"class-alike","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"class-table"),depth0,{"name":"class-table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003Cscript>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"script"),depth0,{"name":"script","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\u003C/script>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"layout"),depth0,{"name":"layout","fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "exchanges": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <li class=\"exchange\">\n      <span class=\"exchange-at number\"><span class=\"visually-hidden\">After </span>"
    + alias3(alias2(alias1(depth0, "at", {"start":{"line":6,"column":84},"end":{"line":6,"column":86}} ), depth0))
    + "</span>\n      <span class=\"exchange-request\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"request"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span>\n      <span class=\"exchange-answer answer-"
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":8,"column":44},"end":{"line":8,"column":48}} ), depth0))
    + "\"><span aria-hidden=\"true\">"
    + alias3(alias2(alias1(depth0, "symbol", {"start":{"line":8,"column":79},"end":{"line":8,"column":85}} ), depth0))
    + "</span> "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"pieces"),lookupProperty(depth0,"answer"),{"name":"pieces","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"muted\">in "
    + alias3(alias2(alias1(depth0, "duration", {"start":{"line":8,"column":140},"end":{"line":8,"column":148}} ), depth0))
    + "</span></span>\n      "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"body"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":6},"end":{"line":9,"column":116}}})) != null ? stack1 : "")
    + "\n    </li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"step-more\"><summary>Body of the answer</summary>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"output"),lookupProperty(depth0,"body"),{"name":"output","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details>";
},"2":function(container,depth0,helpers,partials,data) {
    return "<p class=\"small\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "moreExchanges", {"start":{"line":13,"column":42},"end":{"line":13,"column":55}} ), depth0))
    + " more, not shown.</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"exchanges\">\n  <h4 class=\"evidence-title\">Requests that were sent</h4>\n  <ol class=\"exchange-list\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"exchanges"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":4},"end":{"line":11,"column":13}}})) != null ? stack1 : "")
    + "  </ol>\n  "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"moreExchanges"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":2},"end":{"line":13,"column":85}}})) != null ? stack1 : "")
    + "\n</section>";
},"usePartial":true,"useData":true},
  "feedback": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"where\">See "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"location"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ".</p>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <div class=\"next\">\n    <h4>Next step</h4>\n    <p class=\"prose\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"hint"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"moreHints"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":4},"end":{"line":15,"column":13}}})) != null ? stack1 : "")
    + "  </div>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <details class=\"hint\"><summary>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":14,"column":37},"end":{"line":14,"column":42}} ), depth0))
    + "</summary><p class=\"prose\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"text"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p></details>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <h4>See it on your own machine</h4>\n  <pre class=\"commands\" dir=\"ltr\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"reproduce"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":22,"column":39}}})) != null ? stack1 : "")
    + "</pre>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":19},"end":{"line":22,"column":11}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"pieces"),lookupProperty(depth0,"pieces"),{"name":"pieces","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    return "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"learn\"><span class=\"learn-label\">In the handout</span> "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(lookupProperty(depth0,"learn"),"heading"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"muted\">("
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(lookupProperty(depth0,"learn"),"file"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ")</span></p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"feedback\">\n  <div class=\"compare\">\n    <div class=\"compare-expected\"><h4>Expected</h4><p class=\"prose\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"expected"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p></div>\n    <div class=\"compare-actual\"><h4>What happened</h4><p class=\"prose\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"actual"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p></div>\n  </div>\n  <h4>Why</h4>\n  <p class=\"prose\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"rationale"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>\n  "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"location"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":2},"end":{"line":8,"column":74}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hint"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":2},"end":{"line":17,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"reproduce"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":2},"end":{"line":23,"column":9}}})) != null ? stack1 : "")
    + "  "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"learn"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":2},"end":{"line":24,"column":174}}})) != null ? stack1 : "")
    + "\n</div>";
},"usePartial":true,"useData":true},
  "gauge": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<svg class=\"gauge gauge-"
    + alias3(alias2(alias1(lookupProperty(depth0,"gauge"), "standing", {"start":{"line":1,"column":26},"end":{"line":1,"column":40}} ), depth0))
    + "\" viewBox=\"0 0 140 104\" aria-hidden=\"true\" focusable=\"false\">\n  <defs><clipPath id=\"disc\"><circle cx=\"50\" cy=\"50\" r=\"46\"/></clipPath></defs>\n  <g transform=\"translate(20 2)\">\n    <circle class=\"gauge-air\" cx=\"50\" cy=\"50\" r=\"46\"/>\n    <g clip-path=\"url(#disc)\"><path class=\"gauge-water\" d=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"gauge"), "water", {"start":{"line":5,"column":61},"end":{"line":5,"column":72}} ), depth0))
    + "\"/></g>\n    <circle class=\"gauge-ring\" cx=\"50\" cy=\"50\" r=\"46\"/>\n    <path class=\"gauge-line\" d=\"M-18 50H118\"/>\n  </g>\n</svg>";
},"useData":true},
  "index": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"view"),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":57,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"hero hero-index\" aria-labelledby=\"title\">\n  <div class=\"hero-text\">\n    <p class=\"eyebrow\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"when"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":5,"column":23},"end":{"line":5,"column":79}}})) != null ? stack1 : "")
    + "</p>\n    <h1 id=\"title\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "headline", {"start":{"line":6,"column":21},"end":{"line":6,"column":29}} ), depth0))
    + "</h1>\n  </div>\n  <dl class=\"totals\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"totals"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":4},"end":{"line":11,"column":13}}})) != null ? stack1 : "")
    + "  </dl>\n</section>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"standIns"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":14,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"rows"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":46,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"troubles"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":56,"column":7}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "Graded "
    + container.escapeExpression(container.lambda(container.strict(depth0, "when", {"start":{"line":5,"column":44},"end":{"line":5,"column":48}} ), depth0));
},"3":function(container,depth0,helpers,partials,data) {
    return "Nothing graded";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <div class=\"total"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"standing"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":21},"end":{"line":10,"column":63}}})) != null ? stack1 : "")
    + "\"><dt>"
    + alias3(alias2(alias1(depth0, "term", {"start":{"line":10,"column":71},"end":{"line":10,"column":75}} ), depth0))
    + "</dt><dd>"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":10,"column":88},"end":{"line":10,"column":93}} ), depth0))
    + "</dd></div>\n";
},"5":function(container,depth0,helpers,partials,data) {
    return " total-"
    + container.escapeExpression(container.lambda(container.strict(depth0, "standing", {"start":{"line":10,"column":46},"end":{"line":10,"column":54}} ), depth0));
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"stand-ins"),lookupProperty(depth0,"standIns"),{"name":"stand-ins","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"part\" aria-labelledby=\"submissions\">\n  <h2 id=\"submissions\">Submissions</h2>\n  <table class=\"roster\" role=\"table\">\n    <thead role=\"rowgroup\"><tr role=\"row\">\n      <th role=\"columnheader\" scope=\"col\">Student</th>\n      <th role=\"columnheader\" scope=\"col\">Exercise</th>\n      <th role=\"columnheader\" scope=\"col\">Score</th>\n      <th role=\"columnheader\" scope=\"col\">Checks</th>\n      <th role=\"columnheader\" scope=\"col\">First thing to fix</th>\n    </tr></thead>\n    <tbody role=\"rowgroup\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":6},"end":{"line":42,"column":15}}})) != null ? stack1 : "")
    + "    </tbody>\n  </table>\n</section>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "      <tr role=\"row\" class=\"row-"
    + container.escapeExpression(container.lambda(container.strict(depth0, "standing", {"start":{"line":28,"column":34},"end":{"line":28,"column":42}} ), depth0))
    + "\">\n        <th role=\"rowheader\" scope=\"row\" class=\"cell-student\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(10, data, 0),"data":data,"loc":{"start":{"line":29,"column":62},"end":{"line":29,"column":178}}})) != null ? stack1 : "")
    + "</th>\n        <td role=\"cell\" class=\"cell-exercise\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"exercise"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"muted small\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"exerciseId"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span></td>\n        <td role=\"cell\" class=\"cell-score\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isGraded"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data,"loc":{"start":{"line":32,"column":10},"end":{"line":37,"column":17}}})) != null ? stack1 : "")
    + "        </td>\n        <td role=\"cell\" class=\"cell-checks\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"counts"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":44},"end":{"line":39,"column":212}}})) != null ? stack1 : "")
    + "</td>\n        <td role=\"cell\" class=\"cell-first\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"firstNote"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":40,"column":43},"end":{"line":40,"column":107}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"first"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":40,"column":107},"end":{"line":40,"column":147}}})) != null ? stack1 : "")
    + "</td>\n      </tr>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "href", {"start":{"line":29,"column":85},"end":{"line":29,"column":89}} ), depth0))
    + "\"><bdi>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"student"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</bdi></a>";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<bdi>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"student"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</bdi>";
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "          <svg class=\"score-bar\" width=\"100%\" height=\"10\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"score-track\" width=\"100%\" height=\"10\" rx=\"5\"/><rect class=\"score-fill\" width=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":33,"column":188},"end":{"line":33,"column":193}} ), depth0))
    + "\" height=\"10\" rx=\"5\"/></svg>\n          <span class=\"number\"><strong>"
    + alias3(alias2(alias1(depth0, "points", {"start":{"line":34,"column":41},"end":{"line":34,"column":47}} ), depth0))
    + "</strong> <span class=\"muted\">"
    + alias3(alias2(alias1(depth0, "percent", {"start":{"line":34,"column":81},"end":{"line":34,"column":88}} ), depth0))
    + "</span></span>\n";
},"12":function(container,depth0,helpers,partials,data) {
    return "          <span class=\"badge badge-errored\"><span aria-hidden=\"true\">!</span> "
    + container.escapeExpression(container.lambda(container.strict(depth0, "headline", {"start":{"line":36,"column":80},"end":{"line":36,"column":88}} ), depth0))
    + "</span>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"tally tally-"
    + alias3(alias2(alias1(depth0, "verdict", {"start":{"line":39,"column":87},"end":{"line":39,"column":94}} ), depth0))
    + "\"><span aria-hidden=\"true\">"
    + alias3(alias2(alias1(depth0, "symbol", {"start":{"line":39,"column":125},"end":{"line":39,"column":131}} ), depth0))
    + "</span>"
    + alias3(alias2(alias1(depth0, "count", {"start":{"line":39,"column":142},"end":{"line":39,"column":147}} ), depth0))
    + " <span class=\"visually-hidden\">"
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":39,"column":182},"end":{"line":39,"column":186}} ), depth0))
    + "</span></span> ";
},"14":function(container,depth0,helpers,partials,data) {
    return "<span class=\"muted\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "firstNote", {"start":{"line":40,"column":82},"end":{"line":40,"column":91}} ), depth0))
    + "</span>";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"first"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"part\" aria-labelledby=\"troubles\">\n  <h2 id=\"troubles\">Most common causes</h2>\n  <ol class=\"troubles\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"troubles"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":51,"column":4},"end":{"line":53,"column":13}}})) != null ? stack1 : "")
    + "  </ol>\n</section>\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <li><span class=\"trouble-name\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"diagnosis"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span> <svg class=\"score-bar\" width=\"100%\" height=\"10\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"score-track\" width=\"100%\" height=\"10\" rx=\"5\"/><rect class=\"score-fill fill-open\" width=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":52,"column":255},"end":{"line":52,"column":260}} ), depth0))
    + "\" height=\"10\" rx=\"5\"/></svg> <span class=\"number\">"
    + alias3(alias2(alias1(depth0, "count", {"start":{"line":52,"column":314},"end":{"line":52,"column":319}} ), depth0))
    + "</span></li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"layout"),depth0,{"name":"layout","fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "layout": {"0":function(container,depth0,helpers,partials,data) {
    return "script-src '"
    + container.escapeExpression(container.lambda(container.strict(depth0, "scriptHash", {"start":{"line":5,"column":104},"end":{"line":5,"column":114}} ), depth0))
    + "'; ";
},"1":function(container,depth0,helpers,partials,data) {
    return "This page is one file. It loads nothing from elsewhere; its one script sorts and filters the table, which is there without it. It names students: it is not for them.";
},"2":function(container,depth0,helpers,partials,data) {
    return "This page is one file. It runs no script and loads nothing from elsewhere.";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"scriptHash"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":72},"end":{"line":5,"column":126}}})) != null ? stack1 : "")
    + "style-src '"
    + alias4(alias3(alias2(depth0, "styleHash", {"start":{"line":5,"column":139},"end":{"line":5,"column":148}} ), depth0))
    + "'; img-src data:; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
    + alias4(alias3(alias2(lookupProperty(depth0,"view"), "pageTitle", {"start":{"line":10,"column":9},"end":{"line":10,"column":23}} ), depth0))
    + "</title>\n<link rel=\"icon\" href=\""
    + alias4(alias3(alias2(depth0, "icon", {"start":{"line":11,"column":25},"end":{"line":11,"column":29}} ), depth0))
    + "\">\n<style>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"styles"),depth0,{"name":"styles","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the result</a>\n<header class=\"masthead\">\n  <p class=\"brand\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"logo"),depth0,{"name":"logo","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<span>Seaworthy</span></p>\n  <p class=\"motto\">Tried, not painted</p>\n</header>\n<main id=\"main\" tabindex=\"-1\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"@partial-block"),depth0,{"name":"@partial-block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</main>\n<footer class=\"foot\">\n  <p>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"scriptHash"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":24,"column":5},"end":{"line":24,"column":277}}})) != null ? stack1 : "")
    + "</p>\n</footer>\n</body>\n</html>";
},"usePartial":true,"useData":true},
  "lead": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"prose lead-hint\"><strong>Next step:</strong> "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(lookupProperty(depth0,"lead"),"hint"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"small\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"lead"), "waiting", {"start":{"line":6,"column":41},"end":{"line":6,"column":53}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"lead lead-"
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":1,"column":28},"end":{"line":1,"column":32}} ), depth0))
    + "\" aria-labelledby=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":1,"column":55},"end":{"line":1,"column":57}} ), depth0))
    + "\">\n  <h2 id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":2,"column":12},"end":{"line":2,"column":14}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "heading", {"start":{"line":2,"column":20},"end":{"line":2,"column":27}} ), depth0))
    + "</h2>\n  <p class=\"lead-title\"><a href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"lead"), "href", {"start":{"line":3,"column":35},"end":{"line":3,"column":44}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(lookupProperty(depth0,"lead"),"title"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</a></p>\n  <p class=\"prose\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(lookupProperty(depth0,"lead"),"rationale"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>\n  "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"lead"),"hint"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":2},"end":{"line":5,"column":109}}})) != null ? stack1 : "")
    + "\n  "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"lead"),"waiting"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":2},"end":{"line":6,"column":66}}})) != null ? stack1 : "")
    + "\n</section>";
},"usePartial":true,"useData":true},
  "logo": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "<svg class=\"logo\" viewBox=\"0 0 32 32\" width=\"28\" height=\"28\" aria-hidden=\"true\" focusable=\"false\"><circle cx=\"16\" cy=\"16\" r=\"9.5\"/><path d=\"M1 16H31\"/></svg>";
},"useData":true},
  "options": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"pieces"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":14},"end":{"line":1,"column":47}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":1,"column":32},"end":{"line":1,"column":36}} ), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":56}}})) != null ? stack1 : "");
},"useData":true},
  "output": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"legend\">Marks for what cannot be seen:\n  "
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"legend"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":2},"end":{"line":5,"column":125}}})) != null ? stack1 : "")
    + "\n</p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"legend-item\"><span class=\"mark\" aria-hidden=\"true\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":5,"column":84},"end":{"line":5,"column":88}} ), depth0))
    + "</span> "
    + alias3(alias2(alias1(depth0, "meaning", {"start":{"line":5,"column":100},"end":{"line":5,"column":107}} ), depth0))
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<pre class=\"output\" dir=\"auto\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"pieces"),lookupProperty(depth0,"pieces"),{"name":"pieces","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</pre>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"legend"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "phases": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "    <div><dt><svg width=\"12\" height=\"12\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"bar bar-"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":5,"column":101},"end":{"line":5,"column":105}} ), depth0))
    + "\" x=\"0.5\" y=\"0.5\" width=\"11\" height=\"11\" rx=\"2\"/></svg> "
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":5,"column":165},"end":{"line":5,"column":169}} ), depth0))
    + "</dt><dd><strong class=\"number\">"
    + alias3(alias2(alias1(depth0, "duration", {"start":{"line":5,"column":205},"end":{"line":5,"column":213}} ), depth0))
    + "</strong> <span class=\"muted\">"
    + alias3(alias2(alias1(depth0, "meaning", {"start":{"line":5,"column":247},"end":{"line":5,"column":254}} ), depth0))
    + "</span></dd></div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <div class=\"phase-row\">\n      <p class=\"phase-of\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"of"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>\n      <svg class=\"axis\" width=\"100%\" height=\""
    + alias3(alias2(alias1(depth0, "height", {"start":{"line":12,"column":47},"end":{"line":12,"column":53}} ), depth0))
    + "\" role=\"img\" aria-labelledby=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":12,"column":87},"end":{"line":12,"column":89}} ), depth0))
    + "-name "
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":12,"column":99},"end":{"line":12,"column":101}} ), depth0))
    + "-description\">\n        <title id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":13,"column":21},"end":{"line":13,"column":23}} ), depth0))
    + "-name\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":13,"column":34},"end":{"line":13,"column":38}} ), depth0))
    + "</title>\n        <desc id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":14,"column":20},"end":{"line":14,"column":22}} ), depth0))
    + "-description\">"
    + alias3(alias2(alias1(depth0, "description", {"start":{"line":14,"column":40},"end":{"line":14,"column":51}} ), depth0))
    + "</desc>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"bars"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":8},"end":{"line":17,"column":17}}})) != null ? stack1 : "")
    + "      </svg>\n    </div>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <svg x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":16,"column":18},"end":{"line":16,"column":19}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y", {"start":{"line":16,"column":28},"end":{"line":16,"column":29}} ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":16,"column":42},"end":{"line":16,"column":47}} ), depth0))
    + "\" height=\"18\"><rect class=\"bar bar-"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":16,"column":86},"end":{"line":16,"column":90}} ), depth0))
    + "\" x=\"0\" y=\"0\" width=\"100%\" height=\"18\"/>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"label"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":132},"end":{"line":16,"column":205}}})) != null ? stack1 : "")
    + "</svg>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "<text class=\"bar-label\" x=\"6\" y=\"13\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":16,"column":184},"end":{"line":16,"column":189}} ), depth0))
    + "</text>";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<text class=\"axis-label\" x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":25,"column":53},"end":{"line":25,"column":54}} ), depth0))
    + "\" y=\"17\" text-anchor=\""
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":25,"column":80},"end":{"line":25,"column":86}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":25,"column":92},"end":{"line":25,"column":97}} ), depth0))
    + "</text>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"part\" aria-labelledby=\"phases\">\n  <h2 id=\"phases\">Where the time went</h2>\n  <dl class=\"phase-totals\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"totals"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":4},"end":{"line":6,"column":13}}})) != null ? stack1 : "")
    + "  </dl>\n  <div class=\"phase-chart\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":4},"end":{"line":20,"column":13}}})) != null ? stack1 : "")
    + "    <div class=\"phase-row\" aria-hidden=\"true\">\n      <p class=\"phase-of\"></p>\n      <svg class=\"axis\" width=\"100%\" height=\"22\" focusable=\"false\">\n        <line class=\"axis-line\" x1=\"0\" x2=\"100%\" y1=\"1\" y2=\"1\"/>\n        "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"ticks"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":8},"end":{"line":25,"column":115}}})) != null ? stack1 : "")
    + "\n      </svg>\n    </div>\n  </div>\n</section>";
},"usePartial":true,"useData":true},
  "pieces": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"meaning"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":14},"end":{"line":1,"column":142}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"mark\" role=\"img\" aria-label=\""
    + alias3(alias2(alias1(depth0, "meaning", {"start":{"line":1,"column":73},"end":{"line":1,"column":80}} ), depth0))
    + "\" title=\""
    + alias3(alias2(alias1(depth0, "meaning", {"start":{"line":1,"column":93},"end":{"line":1,"column":100}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":1,"column":106},"end":{"line":1,"column":110}} ), depth0))
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":1,"column":129},"end":{"line":1,"column":133}} ), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":151}}})) != null ? stack1 : "");
},"useData":true},
  "score": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <p class=\"points\"><strong>"
    + alias3(alias2(alias1(lookupProperty(depth0,"score"), "points", {"start":{"line":9,"column":30},"end":{"line":9,"column":42}} ), depth0))
    + "</strong> <span>of "
    + alias3(alias2(alias1(lookupProperty(depth0,"score"), "maxPoints", {"start":{"line":9,"column":65},"end":{"line":9,"column":80}} ), depth0))
    + " points</span> <span class=\"percent\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"score"), "percent", {"start":{"line":9,"column":121},"end":{"line":9,"column":134}} ), depth0))
    + "</span></p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <p class=\"points\"><strong>–</strong> <span>of "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"score"), "maxPoints", {"start":{"line":11,"column":50},"end":{"line":11,"column":65}} ), depth0))
    + " points</span> <span class=\"percent\">no score yet</span></p>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "      <rect class=\"plank plank-"
    + alias3(alias2(alias1(depth0, "verdict", {"start":{"line":16,"column":33},"end":{"line":16,"column":40}} ), depth0))
    + "\" x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":16,"column":49},"end":{"line":16,"column":50}} ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":16,"column":63},"end":{"line":16,"column":68}} ), depth0))
    + "\" y=\"1\" height=\"14\" rx=\"3\"/>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <ul class=\"counts\" aria-label=\"Checks by verdict\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"score"),"counts"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":6},"end":{"line":23,"column":15}}})) != null ? stack1 : "")
    + "    </ul>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "      <li><a class=\"badge badge-"
    + alias3(alias2(alias1(depth0, "verdict", {"start":{"line":22,"column":34},"end":{"line":22,"column":41}} ), depth0))
    + "\" href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":22,"column":53},"end":{"line":22,"column":57}} ), depth0))
    + "\"><span aria-hidden=\"true\">"
    + alias3(alias2(alias1(depth0, "symbol", {"start":{"line":22,"column":88},"end":{"line":22,"column":94}} ), depth0))
    + "</span> "
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":22,"column":106},"end":{"line":22,"column":110}} ), depth0))
    + "</a></li>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"small\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"score"), "hidden", {"start":{"line":26,"column":43},"end":{"line":26,"column":55}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"hero hero-"
    + alias3(alias2(alias1(lookupProperty(depth0,"score"), "standing", {"start":{"line":1,"column":28},"end":{"line":1,"column":42}} ), depth0))
    + "\" aria-labelledby=\"title\">\n  "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"gauge"),depth0,{"name":"gauge","hash":{"gauge":lookupProperty(lookupProperty(depth0,"score"),"gauge")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "  <div class=\"hero-text\">\n    <p class=\"eyebrow\"><bdi>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"student"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</bdi><span aria-hidden=\"true\"> · </span><span>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(lookupProperty(depth0,"exercise"),"id"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span></p>\n    <h1 id=\"title\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(lookupProperty(depth0,"exercise"),"title"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</h1>\n    <p class=\"standing\"><strong>"
    + alias3(alias2(alias1(lookupProperty(depth0,"score"), "headline", {"start":{"line":6,"column":34},"end":{"line":6,"column":48}} ), depth0))
    + ".</strong> "
    + alias3(alias2(alias1(lookupProperty(depth0,"score"), "sentence", {"start":{"line":6,"column":63},"end":{"line":6,"column":77}} ), depth0))
    + "</p>\n  </div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"score"),"isGraded"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":8,"column":2},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + "  <div class=\"hero-score\">\n    <svg class=\"planks\" width=\"100%\" height=\"16\" aria-hidden=\"true\" focusable=\"false\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"score"),"planks"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":6},"end":{"line":17,"column":15}}})) != null ? stack1 : "")
    + "    </svg>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"score"),"counts"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":4},"end":{"line":25,"column":11}}})) != null ? stack1 : "")
    + "    "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"score"),"hidden"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":4},"end":{"line":26,"column":68}}})) != null ? stack1 : "")
    + "\n  </div>\n</section>";
},"usePartial":true,"useData":true},
  "segments": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isCode"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":14},"end":{"line":1,"column":94}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<code>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"pieces"),lookupProperty(depth0,"pieces"),{"name":"pieces","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</code>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"pieces"),lookupProperty(depth0,"pieces"),{"name":"pieces","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":103}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "session-command": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<strong class=\"typed-sign\"><span aria-hidden=\"true\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"sign"), "symbol", {"start":{"line":6,"column":94},"end":{"line":6,"column":105}} ), depth0))
    + "</span> "
    + alias3(alias2(alias1(lookupProperty(depth0,"sign"), "word", {"start":{"line":6,"column":117},"end":{"line":6,"column":126}} ), depth0))
    + "</strong> ";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <span class=\"typed-about\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"about"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"typed-amiss\"><span aria-hidden=\"true\">➜</span> See <a href=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "href", {"start":{"line":7,"column":93},"end":{"line":7,"column":97}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"title"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</a></p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"typed-command typed-"
    + alias3(alias2(alias1(depth0, "outcome", {"start":{"line":1,"column":33},"end":{"line":1,"column":40}} ), depth0))
    + "\" id=\""
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":1,"column":50},"end":{"line":1,"column":56}} ), depth0))
    + "\">\n  <span class=\"typed-number part-"
    + alias3(alias2(alias1(depth0, "part", {"start":{"line":2,"column":35},"end":{"line":2,"column":39}} ), depth0))
    + "\"><span class=\"visually-hidden\">Command </span>"
    + alias3(alias2(alias1(depth0, "number", {"start":{"line":2,"column":90},"end":{"line":2,"column":96}} ), depth0))
    + "</span>\n  <span class=\"typed-at number\"><span class=\"visually-hidden\">at </span>"
    + alias3(alias2(alias1(depth0, "at", {"start":{"line":3,"column":74},"end":{"line":3,"column":76}} ), depth0))
    + "</span>\n  <div class=\"typed-text\">\n    "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"command"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "    <p class=\"typed-effect\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"sign"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":28},"end":{"line":6,"column":145}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"effect"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"about"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":166},"end":{"line":6,"column":240}}})) != null ? stack1 : "")
    + "</p>\n    "
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"amissIn"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":4},"end":{"line":7,"column":138}}})) != null ? stack1 : "")
    + "\n  </div>\n</li>";
},"usePartial":true,"useData":true},
  "session-drawing": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <line class=\"grid\" x1=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":5,"column":27},"end":{"line":5,"column":28}} ), depth0))
    + "\" x2=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":5,"column":38},"end":{"line":5,"column":39}} ), depth0))
    + "\" y1=\""
    + alias3(alias2(alias1(depths[1], "gridTop", {"start":{"line":5,"column":49},"end":{"line":5,"column":59}} ), depth0))
    + "\" y2=\""
    + alias3(alias2(alias1(depths[1], "gridBottom", {"start":{"line":5,"column":69},"end":{"line":5,"column":82}} ), depth0))
    + "\"/>\n  <text class=\"axis-label\" x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":6,"column":32},"end":{"line":6,"column":33}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depths[1], "tickY", {"start":{"line":6,"column":42},"end":{"line":6,"column":50}} ), depth0))
    + "\" text-anchor=\""
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":6,"column":69},"end":{"line":6,"column":75}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":6,"column":81},"end":{"line":6,"column":86}} ), depth0))
    + "</text>\n  "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depths[1],"topTickY"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":2},"end":{"line":7,"column":124}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<text class=\"axis-label\" x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":7,"column":51},"end":{"line":7,"column":52}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depths[1], "topTickY", {"start":{"line":7,"column":61},"end":{"line":7,"column":72}} ), depth0))
    + "\" text-anchor=\""
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":7,"column":91},"end":{"line":7,"column":97}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":7,"column":103},"end":{"line":7,"column":108}} ), depth0))
    + "</text>";
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <line class=\"axis-line terminal-line\" x1=\"0\" x2=\"100%\" y1=\""
    + alias3(alias2(alias1(depth0, "lineY", {"start":{"line":11,"column":63},"end":{"line":11,"column":68}} ), depth0))
    + "\" y2=\""
    + alias3(alias2(alias1(depth0, "lineY", {"start":{"line":11,"column":78},"end":{"line":11,"column":83}} ), depth0))
    + "\"/>\n  "
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"ticks"),{"name":"each","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":2},"end":{"line":12,"column":119}}})) != null ? stack1 : "")
    + "\n  "
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"chips"),{"name":"each","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":2},"end":{"line":13,"column":102}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=container.lambda, alias2=container.escapeExpression, alias3=container.strict;

  return "<line class=\"axis-tick\" x1=\""
    + alias2(alias1(depth0, depth0))
    + "\" x2=\""
    + alias2(alias1(depth0, depth0))
    + "\" y1=\""
    + alias2(alias1(alias3(depths[1], "tickTop", {"start":{"line":12,"column":75},"end":{"line":12,"column":85}} ), depth0))
    + "\" y2=\""
    + alias2(alias1(alias3(depths[1], "tickEnd", {"start":{"line":12,"column":95},"end":{"line":12,"column":105}} ), depth0))
    + "\"/>";
},"4":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<line class=\"chip-stem\" x1=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":13,"column":47},"end":{"line":13,"column":48}} ), depth0))
    + "\" x2=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":13,"column":58},"end":{"line":13,"column":59}} ), depth0))
    + "\" y1=\""
    + alias3(alias2(alias1(depth0, "y", {"start":{"line":13,"column":69},"end":{"line":13,"column":70}} ), depth0))
    + "\" y2=\""
    + alias3(alias2(alias1(depths[1], "lineY", {"start":{"line":13,"column":80},"end":{"line":13,"column":88}} ), depth0))
    + "\"/>";
},"5":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"spans"),{"name":"each","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":17},"end":{"line":17,"column":11}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "\n  <line class=\"lane-span lane-"
    + alias3(alias2(alias1(depth0, "state", {"start":{"line":16,"column":32},"end":{"line":16,"column":37}} ), depth0))
    + "\" x1=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":16,"column":47},"end":{"line":16,"column":48}} ), depth0))
    + "\" x2=\""
    + alias3(alias2(alias1(depth0, "x2", {"start":{"line":16,"column":58},"end":{"line":16,"column":60}} ), depth0))
    + "\" y1=\""
    + alias3(alias2(alias1(depths[1], "lineY", {"start":{"line":16,"column":70},"end":{"line":16,"column":78}} ), depth0))
    + "\" y2=\""
    + alias3(alias2(alias1(depths[1], "lineY", {"start":{"line":16,"column":88},"end":{"line":16,"column":96}} ), depth0))
    + "\"/>\n  ";
},"7":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "  <line class=\"fold-gap\" x1=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":19,"column":31},"end":{"line":19,"column":32}} ), depth0))
    + "\" x2=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":19,"column":42},"end":{"line":19,"column":43}} ), depth0))
    + "\" y1=\""
    + alias3(alias2(alias1(depths[1], "foldTop", {"start":{"line":19,"column":53},"end":{"line":19,"column":63}} ), depth0))
    + "\" y2=\""
    + alias3(alias2(alias1(depths[1], "gridBottom", {"start":{"line":19,"column":73},"end":{"line":19,"column":86}} ), depth0))
    + "\"/>\n  <line class=\"fold-edge\" x1=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":20,"column":32},"end":{"line":20,"column":33}} ), depth0))
    + "\" x2=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":20,"column":43},"end":{"line":20,"column":44}} ), depth0))
    + "\" y1=\""
    + alias3(alias2(alias1(depths[1], "foldTop", {"start":{"line":20,"column":54},"end":{"line":20,"column":64}} ), depth0))
    + "\" y2=\""
    + alias3(alias2(alias1(depths[1], "gridBottom", {"start":{"line":20,"column":74},"end":{"line":20,"column":87}} ), depth0))
    + "\" transform=\"translate(-3 0)\"/>\n  <line class=\"fold-edge\" x1=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":21,"column":32},"end":{"line":21,"column":33}} ), depth0))
    + "\" x2=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":21,"column":43},"end":{"line":21,"column":44}} ), depth0))
    + "\" y1=\""
    + alias3(alias2(alias1(depths[1], "foldTop", {"start":{"line":21,"column":54},"end":{"line":21,"column":64}} ), depth0))
    + "\" y2=\""
    + alias3(alias2(alias1(depths[1], "gridBottom", {"start":{"line":21,"column":74},"end":{"line":21,"column":87}} ), depth0))
    + "\" transform=\"translate(3 0)\"/>\n  <text class=\"axis-label\" x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":22,"column":32},"end":{"line":22,"column":33}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depths[1], "foldY", {"start":{"line":22,"column":42},"end":{"line":22,"column":50}} ), depth0))
    + "\" text-anchor=\"middle\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":22,"column":77},"end":{"line":22,"column":82}} ), depth0))
    + "</text>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <text class=\"terminal-name\" x=\"0\" y=\""
    + alias3(alias2(alias1(depth0, "nameY", {"start":{"line":25,"column":41},"end":{"line":25,"column":46}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":25,"column":52},"end":{"line":25,"column":56}} ), depth0))
    + "</text>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"chips"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":2},"end":{"line":28,"column":11}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "  <svg class=\"chip chip-"
    + alias3(alias2(alias1(depth0, "outcome", {"start":{"line":27,"column":26},"end":{"line":27,"column":33}} ), depth0))
    + " part-"
    + alias3(alias2(alias1(depth0, "part", {"start":{"line":27,"column":43},"end":{"line":27,"column":47}} ), depth0))
    + "\" x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":27,"column":56},"end":{"line":27,"column":57}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y", {"start":{"line":27,"column":66},"end":{"line":27,"column":67}} ), depth0))
    + "\" width=\"1\" height=\"1\" overflow=\"visible\"><rect x=\""
    + alias3(alias2(alias1(depth0, "left", {"start":{"line":27,"column":122},"end":{"line":27,"column":126}} ), depth0))
    + "\" y=\"0\" width=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":27,"column":145},"end":{"line":27,"column":150}} ), depth0))
    + "\" height=\"15\" rx=\"4\"/><text x=\"0\" y=\"11.5\" text-anchor=\"middle\">"
    + alias3(alias2(alias1(depth0, "number", {"start":{"line":27,"column":218},"end":{"line":27,"column":224}} ), depth0))
    + "</text></svg>\n";
},"10":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <text class=\"lane-name\" x=\"0\" y=\""
    + alias3(alias2(alias1(depth0, "nameY", {"start":{"line":31,"column":37},"end":{"line":31,"column":42}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":31,"column":48},"end":{"line":31,"column":52}} ), depth0))
    + "<tspan class=\"lane-image\" dx=\"8\">"
    + alias3(alias2(alias1(depth0, "image", {"start":{"line":31,"column":89},"end":{"line":31,"column":94}} ), depth0))
    + "</tspan></text>\n  "
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"labels"),{"name":"each","hash":{},"fn":container.program(11, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":2},"end":{"line":32,"column":117}}})) != null ? stack1 : "")
    + "\n  "
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"marks"),{"name":"each","hash":{},"fn":container.program(12, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":2},"end":{"line":33,"column":254}}})) != null ? stack1 : "")
    + "\n  "
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"labels"),{"name":"each","hash":{},"fn":container.program(15, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":2},"end":{"line":34,"column":153}}})) != null ? stack1 : "")
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<line class=\"stem tone-"
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":32,"column":43},"end":{"line":32,"column":47}} ), depth0))
    + "\" x1=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":32,"column":57},"end":{"line":32,"column":58}} ), depth0))
    + "\" x2=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":32,"column":68},"end":{"line":32,"column":69}} ), depth0))
    + "\" y1=\""
    + alias3(alias2(alias1(depth0, "stemTop", {"start":{"line":32,"column":79},"end":{"line":32,"column":86}} ), depth0))
    + "\" y2=\""
    + alias3(alias2(alias1(depth0, "stemEnd", {"start":{"line":32,"column":96},"end":{"line":32,"column":103}} ), depth0))
    + "\"/>";
},"12":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<svg x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":33,"column":27},"end":{"line":33,"column":28}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depths[1], "lineY", {"start":{"line":33,"column":37},"end":{"line":33,"column":45}} ), depth0))
    + "\" width=\"1\" height=\"1\" overflow=\"visible\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isLine"),{"name":"if","hash":{},"fn":container.program(13, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":89},"end":{"line":33,"column":144}}})) != null ? stack1 : "")
    + "<path class=\"glyph glyph-"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":33,"column":171},"end":{"line":33,"column":175}} ), depth0))
    + " tone-"
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":33,"column":185},"end":{"line":33,"column":189}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isLine"),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":191},"end":{"line":33,"column":223}}})) != null ? stack1 : "")
    + "\" d=\""
    + alias3(alias2(alias1(depth0, "path", {"start":{"line":33,"column":230},"end":{"line":33,"column":234}} ), depth0))
    + "\"/></svg>";
},"13":function(container,depth0,helpers,partials,data) {
    return "<circle class=\"glyph-back\" r=\"9\"/>";
},"14":function(container,depth0,helpers,partials,data) {
    return " glyph-line";
},"15":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<text class=\"flag-label mark-label tone-"
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":34,"column":60},"end":{"line":34,"column":64}} ), depth0))
    + "\" x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":34,"column":73},"end":{"line":34,"column":74}} ), depth0))
    + "\" dx=\""
    + alias3(alias2(alias1(depth0, "dx", {"start":{"line":34,"column":84},"end":{"line":34,"column":86}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "textY", {"start":{"line":34,"column":95},"end":{"line":34,"column":100}} ), depth0))
    + "\" text-anchor=\""
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":34,"column":119},"end":{"line":34,"column":125}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":34,"column":131},"end":{"line":34,"column":135}} ), depth0))
    + "</text>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<svg class=\"axis drawing-"
    + alias3(alias2(alias1(depth0, "size", {"start":{"line":1,"column":27},"end":{"line":1,"column":31}} ), depth0))
    + "\" width=\"100%\" height=\""
    + alias3(alias2(alias1(depth0, "height", {"start":{"line":1,"column":58},"end":{"line":1,"column":64}} ), depth0))
    + "\" role=\"img\" aria-labelledby=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":1,"column":98},"end":{"line":1,"column":100}} ), depth0))
    + "-name "
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":1,"column":110},"end":{"line":1,"column":112}} ), depth0))
    + "-description\">\n  <title id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":2,"column":15},"end":{"line":2,"column":17}} ), depth0))
    + "-name\">What happened when</title>\n  <desc id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":3,"column":14},"end":{"line":3,"column":16}} ), depth0))
    + "-description\">A timeline: the commands of each terminal by their numbers, and below them each container from its creation to its removal. Below it the same is told in words.</desc>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"ticks"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":2},"end":{"line":8,"column":11}}})) != null ? stack1 : "")
    + "  <line class=\"axis-line\" x1=\"0\" x2=\"100%\" y1=\""
    + alias3(alias2(alias1(depth0, "gridBottom", {"start":{"line":9,"column":49},"end":{"line":9,"column":59}} ), depth0))
    + "\" y2=\""
    + alias3(alias2(alias1(depth0, "gridBottom", {"start":{"line":9,"column":69},"end":{"line":9,"column":79}} ), depth0))
    + "\"/>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"typed"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":2},"end":{"line":14,"column":11}}})) != null ? stack1 : "")
    + "  "
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"lanes"),{"name":"each","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":2},"end":{"line":17,"column":20}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"folds"),{"name":"each","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":2},"end":{"line":23,"column":11}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"typed"),{"name":"each","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":2},"end":{"line":29,"column":11}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"lanes"),{"name":"each","hash":{},"fn":container.program(10, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":2},"end":{"line":35,"column":11}}})) != null ? stack1 : "")
    + "</svg>";
},"useData":true,"useDepths":true},
  "session-key": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "  <li><svg width=\"26\" height=\"12\" aria-hidden=\"true\" focusable=\"false\"><line class=\"lane-span lane-"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":3,"column":101},"end":{"line":3,"column":105}} ), depth0))
    + "\" x1=\"1\" x2=\"25\" y1=\"6\" y2=\"6\"/></svg> "
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":3,"column":148},"end":{"line":3,"column":152}} ), depth0))
    + "</li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <li><svg width=\"18\" height=\"18\" viewBox=\"-9 -9 18 18\" aria-hidden=\"true\" focusable=\"false\"><g transform=\"translate(0 "
    + alias3(alias2(alias1(depth0, "y", {"start":{"line":6,"column":121},"end":{"line":6,"column":122}} ), depth0))
    + ")\"><path class=\"glyph glyph-"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":6,"column":154},"end":{"line":6,"column":158}} ), depth0))
    + " tone-plain"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isLine"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":171},"end":{"line":6,"column":203}}})) != null ? stack1 : "")
    + "\" d=\""
    + alias3(alias2(alias1(depth0, "path", {"start":{"line":6,"column":210},"end":{"line":6,"column":214}} ), depth0))
    + "\"/></g></svg> "
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":6,"column":232},"end":{"line":6,"column":236}} ), depth0))
    + "</li>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return " glyph-line";
},"3":function(container,depth0,helpers,partials,data) {
    return "<li><svg class=\"chip part-found\" width=\"18\" height=\"15\" aria-hidden=\"true\" focusable=\"false\"><rect x=\"1\" y=\"0.5\" width=\"16\" height=\"14\" rx=\"4\"/><text x=\"9\" y=\"11.5\" text-anchor=\"middle\">1</text></svg> a command that a check asked for</li>";
},"4":function(container,depth0,helpers,partials,data) {
    return "<li><svg class=\"chip part-amiss\" width=\"18\" height=\"15\" aria-hidden=\"true\" focusable=\"false\"><rect x=\"1\" y=\"0.5\" width=\"16\" height=\"14\" rx=\"4\"/><text x=\"9\" y=\"11.5\" text-anchor=\"middle\">1</text></svg> a command that a failed check is about</li>";
},"5":function(container,depth0,helpers,partials,data) {
    return "<li><svg width=\"18\" height=\"16\" aria-hidden=\"true\" focusable=\"false\"><line class=\"fold-edge\" x1=\"6\" x2=\"6\" y1=\"0\" y2=\"16\"/><line class=\"fold-edge\" x1=\"12\" x2=\"12\" y1=\"0\" y2=\"16\"/></svg> so much time is left out here</li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"drawing-key\" aria-label=\"Signs of the drawing\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"states"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":2},"end":{"line":4,"column":11}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"glyphs"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":2},"end":{"line":7,"column":11}}})) != null ? stack1 : "")
    + "  "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasFound"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":2},"end":{"line":8,"column":263}}})) != null ? stack1 : "")
    + "\n  "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasAmiss"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":2},"end":{"line":9,"column":269}}})) != null ? stack1 : "")
    + "\n  "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasFolds"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":2},"end":{"line":10,"column":245}}})) != null ? stack1 : "")
    + "\n</ul>";
},"useData":true},
  "session": {"0":function(container,depth0,helpers,partials,data) {
    return "<p class=\"session-note\"><span aria-hidden=\"true\">!</span> "
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <figure class=\"drawing\">\n      "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"drawings"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":6},"end":{"line":8,"column":54}}})) != null ? stack1 : "")
    + "\n      <figcaption>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"session-key"),lookupProperty(depth0,"key"),{"name":"session-key","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</figcaption>\n    </figure>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"words"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":4},"end":{"line":20,"column":11}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"session-drawing"),depth0,{"name":"session-drawing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <details class=\"lane-words\">\n      <summary>The drawing in words</summary>\n      <dl>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"words"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":8},"end":{"line":17,"column":17}}})) != null ? stack1 : "")
    + "      </dl>\n    </details>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <div><dt>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"name"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"muted\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"image"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span></dt>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"moments"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":89},"end":{"line":16,"column":191}}})) != null ? stack1 : "")
    + "</div>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dd><span class=\"number\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "at", {"start":{"line":16,"column":133},"end":{"line":16,"column":135}} ), depth0))
    + "</span> <span>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"what"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span></dd>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <section class=\"typed\">\n      <h3>Typed in <code>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":24,"column":27},"end":{"line":24,"column":31}} ), depth0))
    + "</code></h3>\n      <ol class=\"typed-list\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"first"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":29},"end":{"line":25,"column":74}}})) != null ? stack1 : "")
    + "</ol>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"more"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":6},"end":{"line":28,"column":13}}})) != null ? stack1 : "")
    + "    </section>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"session-command"),depth0,{"name":"session-command","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "      <details class=\"typed-more\"><summary>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "moreLabel", {"start":{"line":27,"column":45},"end":{"line":27,"column":54}} ), depth0))
    + "</summary><ol class=\"typed-list\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"more"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":89},"end":{"line":27,"column":133}}})) != null ? stack1 : "")
    + "</ol></details>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <section class=\"scripts\">\n      <h3>What the terminal showed</h3>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"scripts"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":6},"end":{"line":47,"column":15}}})) != null ? stack1 : "")
    + "    </section>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "      <details class=\"script script-"
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":35,"column":38},"end":{"line":35,"column":42}} ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isOpen"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":45},"end":{"line":35,"column":71}}})) != null ? stack1 : "")
    + ">\n        <summary>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"file"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"script-outcome\"><span aria-hidden=\"true\">"
    + alias3(alias2(alias1(depth0, "symbol", {"start":{"line":36,"column":93},"end":{"line":36,"column":99}} ), depth0))
    + "</span> "
    + alias3(alias2(alias1(depth0, "outcome", {"start":{"line":36,"column":111},"end":{"line":36,"column":118}} ), depth0))
    + "</span></summary>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"output"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(15, data, 0),"data":data,"loc":{"start":{"line":37,"column":8},"end":{"line":45,"column":17}}})) != null ? stack1 : "")
    + "      </details>\n";
},"11":function(container,depth0,helpers,partials,data) {
    return " open";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <section class=\"log\">\n          <h4 class=\"evidence-title\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"title"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span class=\"muted\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "size", {"start":{"line":39,"column":80},"end":{"line":39,"column":84}} ), depth0))
    + "</span></h4>\n          "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"pieces"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":40,"column":10},"end":{"line":40,"column":43}}})) != null ? stack1 : "")
    + "\n          "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isTruncated"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":10},"end":{"line":41,"column":107}}})) != null ? stack1 : "")
    + "\n        </section>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"output"),depth0,{"name":"output","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    return "<p class=\"small\">It was longer: the beginning and the end are kept.</p>";
},"15":function(container,depth0,helpers,partials,data) {
    return "        <p class=\"small\">It printed nothing.</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"part\" aria-labelledby=\"session\">\n  <h2 id=\"session\">What your commands did</h2>\n  <div class=\"session\">\n    <p class=\"session-sentence\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "sentence", {"start":{"line":4,"column":34},"end":{"line":4,"column":42}} ), depth0))
    + " <span class=\"muted\">Told from what the engine was asked, and what it did.</span></p>\n    "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"notes"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":4},"end":{"line":5,"column":98}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"drawings"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":4},"end":{"line":21,"column":11}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"terminals"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":4},"end":{"line":30,"column":13}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"scripts"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":4},"end":{"line":49,"column":11}}})) != null ? stack1 : "")
    + "  </div>\n</section>";
},"usePartial":true,"useData":true},
  "stand-ins": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<aside class=\"note\" aria-label=\"Stand-in base images\">\n  <p><strong>Graded on stand-ins.</strong> No registry answered, so these base images were built here from local packages: "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),depth0,{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ". They hold the real programs, but are not the published images; a difference between the two can show in the result.</p>\n</aside>";
},"usePartial":true,"useData":true},
  "submission": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"view"),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":25,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"score"),depth0,{"name":"score","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"standIns"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"trouble"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":108}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"first"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":93}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"session"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"checks"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"phases"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":16,"column":40}}})) != null ? stack1 : "")
    + "\n<section class=\"part\" aria-labelledby=\"environment\">\n  <h2 id=\"environment\">How this was graded</h2>\n  <dl class=\"facts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"environment"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":4},"end":{"line":22,"column":13}}})) != null ? stack1 : "")
    + "  </dl>\n</section>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"stand-ins"),lookupProperty(depth0,"standIns"),{"name":"stand-ins","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"lead"),depth0,{"name":"lead","hash":{"heading":"What could not be judged","id":"trouble","tone":"trouble","lead":lookupProperty(depth0,"trouble")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"lead"),depth0,{"name":"lead","hash":{"heading":"What to fix first","id":"first","tone":"first","lead":lookupProperty(depth0,"first")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"session"),lookupProperty(depth0,"session"),{"name":"session","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"part\" aria-labelledby=\"checks\">\n  <h2 id=\"checks\">The checks</h2>\n  <div class=\"checks\">\n  "
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"checks"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":2},"end":{"line":12,"column":38}}})) != null ? stack1 : "")
    + "\n  </div>\n</section>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"check"),depth0,{"name":"check","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"phases"),lookupProperty(depth0,"phases"),{"name":"phases","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <div><dt>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "term", {"start":{"line":21,"column":15},"end":{"line":21,"column":19}} ), depth0))
    + "</dt>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"details"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":26},"end":{"line":21,"column":80}}})) != null ? stack1 : "")
    + "</div>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),depth0,{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dd>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"layout"),depth0,{"name":"layout","fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "timeline": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  <svg class=\"axis\" width=\"100%\" height=\""
    + alias3(alias2(alias1(depth0, "height", {"start":{"line":4,"column":43},"end":{"line":4,"column":49}} ), depth0))
    + "\" role=\"img\" aria-labelledby=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":4,"column":83},"end":{"line":4,"column":85}} ), depth0))
    + "-name "
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":4,"column":95},"end":{"line":4,"column":97}} ), depth0))
    + "-description\">\n    <title id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":5,"column":17},"end":{"line":5,"column":19}} ), depth0))
    + "-name\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":5,"column":30},"end":{"line":5,"column":34}} ), depth0))
    + "</title>\n    <desc id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":6,"column":16},"end":{"line":6,"column":18}} ), depth0))
    + "-description\">"
    + alias3(alias2(alias1(depth0, "summary", {"start":{"line":6,"column":36},"end":{"line":6,"column":43}} ), depth0))
    + " The table below holds every event.</desc>\n    <line class=\"axis-line\" x1=\"0\" x2=\"100%\" y1=\""
    + alias3(alias2(alias1(depth0, "axisY", {"start":{"line":7,"column":51},"end":{"line":7,"column":56}} ), depth0))
    + "\" y2=\""
    + alias3(alias2(alias1(depth0, "axisY", {"start":{"line":7,"column":66},"end":{"line":7,"column":71}} ), depth0))
    + "\"/>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"ticks"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":4},"end":{"line":11,"column":13}}})) != null ? stack1 : "")
    + "    "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"span"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":4},"end":{"line":12,"column":160}}})) != null ? stack1 : "")
    + "\n    "
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"dots"),{"name":"each","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":4},"end":{"line":13,"column":86}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"flags"),{"name":"each","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":4},"end":{"line":18,"column":13}}})) != null ? stack1 : "")
    + "  </svg>\n  "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"dots"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":2},"end":{"line":20,"column":182}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "    <line class=\"axis-tick\" x1=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":9,"column":34},"end":{"line":9,"column":35}} ), depth0))
    + "\" x2=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":9,"column":45},"end":{"line":9,"column":46}} ), depth0))
    + "\" y1=\""
    + alias3(alias2(alias1(depths[1], "axisY", {"start":{"line":9,"column":56},"end":{"line":9,"column":64}} ), depth0))
    + "\" y2=\""
    + alias3(alias2(alias1(depths[1], "tickEnd", {"start":{"line":9,"column":74},"end":{"line":9,"column":84}} ), depth0))
    + "\"/>\n    <text class=\"axis-label\" x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":10,"column":34},"end":{"line":10,"column":35}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depths[1], "tickY", {"start":{"line":10,"column":44},"end":{"line":10,"column":52}} ), depth0))
    + "\" text-anchor=\""
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":10,"column":71},"end":{"line":10,"column":77}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":10,"column":83},"end":{"line":10,"column":88}} ), depth0))
    + "</text>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<rect class=\"span tone-"
    + alias3(alias2(alias1(lookupProperty(depth0,"span"), "tone", {"start":{"line":12,"column":41},"end":{"line":12,"column":50}} ), depth0))
    + "\" x=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"span"), "x", {"start":{"line":12,"column":59},"end":{"line":12,"column":65}} ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"span"), "width", {"start":{"line":12,"column":78},"end":{"line":12,"column":88}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "axisY", {"start":{"line":12,"column":97},"end":{"line":12,"column":102}} ), depth0))
    + "\" height=\"8\" transform=\"translate(0 -4)\" rx=\"2\"/>";
},"3":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=container.lambda, alias2=container.escapeExpression;

  return "<circle class=\"dot\" cx=\""
    + alias2(alias1(depth0, depth0))
    + "\" cy=\""
    + alias2(alias1(container.strict(depths[1], "axisY", {"start":{"line":13,"column":58},"end":{"line":13,"column":66}} ), depth0))
    + "\" r=\"3\"/>";
},"4":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <line class=\"stem tone-"
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":15,"column":29},"end":{"line":15,"column":33}} ), depth0))
    + "\" x1=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":15,"column":43},"end":{"line":15,"column":44}} ), depth0))
    + "\" x2=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":15,"column":54},"end":{"line":15,"column":55}} ), depth0))
    + "\" y1=\""
    + alias3(alias2(alias1(depth0, "top", {"start":{"line":15,"column":65},"end":{"line":15,"column":68}} ), depth0))
    + "\" y2=\""
    + alias3(alias2(alias1(depths[1], "axisY", {"start":{"line":15,"column":78},"end":{"line":15,"column":86}} ), depth0))
    + "\"/>\n    <svg class=\"pennant tone-"
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":16,"column":31},"end":{"line":16,"column":35}} ), depth0))
    + "\" x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":16,"column":44},"end":{"line":16,"column":45}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "top", {"start":{"line":16,"column":54},"end":{"line":16,"column":57}} ), depth0))
    + "\" width=\"1\" height=\"1\" overflow=\"visible\" aria-hidden=\"true\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isLeft"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.program(6, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":16,"column":120},"end":{"line":16,"column":204}}})) != null ? stack1 : "")
    + "</svg>\n    <text class=\"flag-label\" x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":17,"column":34},"end":{"line":17,"column":35}} ), depth0))
    + "\" dx=\""
    + alias3(alias2(alias1(depth0, "dx", {"start":{"line":17,"column":45},"end":{"line":17,"column":47}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "textY", {"start":{"line":17,"column":56},"end":{"line":17,"column":61}} ), depth0))
    + "\" text-anchor=\""
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":17,"column":80},"end":{"line":17,"column":86}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":17,"column":92},"end":{"line":17,"column":97}} ), depth0))
    + "</text>\n";
},"5":function(container,depth0,helpers,partials,data) {
    return "<path d=\"M0 0L-11 5L0 10Z\"/>";
},"6":function(container,depth0,helpers,partials,data) {
    return "<path d=\"M0 0L11 5L0 10Z\"/>";
},"7":function(container,depth0,helpers,partials,data) {
    return "<p class=\"small timeline-key\"><svg width=\"8\" height=\"8\" aria-hidden=\"true\" focusable=\"false\"><circle class=\"dot\" cx=\"4\" cy=\"4\" r=\"3\"/></svg> a line of output</p>";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n        <tr><td class=\"number\">"
    + alias3(alias2(alias1(depth0, "at", {"start":{"line":27,"column":33},"end":{"line":27,"column":35}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "what", {"start":{"line":27,"column":48},"end":{"line":27,"column":52}} ), depth0))
    + "</td><td>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"pieces"),lookupProperty(depth0,"detail"),{"name":"pieces","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>";
},"9":function(container,depth0,helpers,partials,data) {
    return "<p class=\"small\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "more", {"start":{"line":30,"column":35},"end":{"line":30,"column":39}} ), depth0))
    + " not shown.</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<figure class=\"timeline\">\n  <figcaption><span class=\"evidence-title\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"segments"),lookupProperty(depth0,"title"),{"name":"segments","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span> <span class=\"timeline-summary\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "summary", {"start":{"line":2,"column":104},"end":{"line":2,"column":111}} ), depth0))
    + "</span></figcaption>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isDrawn"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":2},"end":{"line":21,"column":9}}})) != null ? stack1 : "")
    + "  <details class=\"table-of\">\n    <summary>All events as a table</summary>\n    <table>\n      <thead><tr><th scope=\"col\">Time</th><th scope=\"col\">Event</th><th scope=\"col\">Detail</th></tr></thead>\n      <tbody>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":13},"end":{"line":27,"column":101}}})) != null ? stack1 : "")
    + "\n      </tbody>\n    </table>\n    "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"more"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":4},"end":{"line":30,"column":63}}})) != null ? stack1 : "")
    + "\n  </details>\n</figure>";
},"usePartial":true,"useData":true,"useDepths":true},
};
